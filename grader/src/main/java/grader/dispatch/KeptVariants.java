package grader.dispatch;

import grader.files.WholeFile;
import grader.model.Exercise;
import grader.model.Hash;
import grader.model.Variant;
import grader.wire.Codec;
import grader.wire.CompiledVariant;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The compiled variants of exercises, kept until one of their sources or this grader changes. */
record KeptVariants(Installation installation) {

  /** The variants compiled before, or now. */
  Either<Event.Unsound, List<CompiledVariant>> of(
      Exercise exercise, List<Variant> variants, WorkerSlot slot)
      throws IOException, InterruptedException {
    Path file = file(exercise, variants);
    for (Event.VariantsCompiled kept : read(file)) {
      return Either.right(kept.variants());
    }
    return switch (slot.answer(new Request.CompileVariants(variants, exercise.given()))) {
      case News.Arrived(Event.VariantsCompiled compiled) -> {
        write(file, compiled);
        yield Either.right(compiled.variants());
      }
      case News.Arrived(Event.Unsound unsound) -> Either.left(unsound);
      case News.Arrived(Event other) -> unsound("a worker answered " + other);
      case News.Death death -> unsound("compiling its variants ended a worker: " + death.cause());
    };
  }

  private static Either<Event.Unsound, List<CompiledVariant>> unsound(String reason) {
    return Either.left(new Event.Unsound(reason, List.empty()));
  }

  private static Option<Event.VariantsCompiled> read(Path file) {
    try {
      return Files.exists(file)
          ? Option.some(Codec.decode(Files.readAllBytes(file), Event.VariantsCompiled.class))
          : Option.none();
    } catch (IOException damaged) {
      return Option.none();
    }
  }

  private static void write(Path file, Event.VariantsCompiled compiled) throws IOException {
    byte[] encoded = Codec.encode(compiled, Event.VariantsCompiled.class);
    WholeFile.write(file, out -> out.write(encoded));
  }

  private Path file(Exercise exercise, List<Variant> variants) {
    String hash =
        Hash.name(List.of(installation.version(), exercise.given(), variants).map(String::valueOf));
    return installation.home().resolve("variants").resolve(hash);
  }
}
