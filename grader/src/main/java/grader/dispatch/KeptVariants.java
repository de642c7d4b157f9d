package grader.dispatch;

import grader.model.Exercise;
import grader.model.Variant;
import grader.wire.AtomicFiles;
import grader.wire.Codec;
import grader.wire.CompiledVariant;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The compiled variants of exercises, kept until one of their sources or this grader changes. */
record KeptVariants(Installation installation) {

  /** The variants compiled before, or now by {@code worker}. */
  Either<Event.Unsound, List<CompiledVariant>> of(
      Exercise exercise, List<Variant> variants, WorkerProcess worker)
      throws IOException, InterruptedException {
    Path file = file(exercise, variants);
    for (Event.VariantsCompiled kept : read(file)) {
      return Either.right(kept.variants());
    }
    worker.send(new Request.CompileVariants(variants, exercise.given()));
    return switch (worker.next()) {
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
    Files.createDirectories(file.getParent());
    Path written = Files.createTempFile(file.getParent(), "variants", ".part");
    Files.write(written, Codec.encode(compiled, Event.VariantsCompiled.class));
    AtomicFiles.move(written, file);
  }

  private Path file(Exercise exercise, List<Variant> variants) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List.of(installation.version(), exercise.given(), variants)
          .forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
      return installation
          .home()
          .resolve("variants")
          .resolve(HexFormat.of().formatHex(digest.digest(), 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
