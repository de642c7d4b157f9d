package grader.dispatch;

import grader.model.Exercise;
import grader.wire.AtomicFiles;
import grader.wire.Codec;
import grader.wire.Event;
import grader.wire.Plan;
import grader.wire.Request;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An exercise that is ready to grade with.
 *
 * @param file where its plan is kept, for workers to read
 */
record Prepared(Path file, Plan plan) {

  /** The plan made before for the same state of the exercise, or a new one. */
  static Either<Event.Unsound, Prepared> of(
      Installation installation, Exercise exercise, WorkerProcess worker)
      throws IOException, InterruptedException {
    Path file = installation.plan(exercise.fingerprint());
    for (Plan kept : read(file)) {
      return Either.right(new Prepared(file, kept));
    }
    return make(exercise, worker, file);
  }

  /** A file that is no plan is as good as none. */
  private static Option<Plan> read(Path file) {
    if (!Files.exists(file)) {
      return Option.none();
    }
    try {
      return Option.some(Codec.decode(Files.readAllBytes(file), Plan.class));
    } catch (IOException e) {
      return Option.none();
    }
  }

  private static Either<Event.Unsound, Prepared> make(
      Exercise exercise, WorkerProcess worker, Path file) throws IOException, InterruptedException {
    worker.send(new Request.Prepare(exercise));
    return switch (worker.next()) {
      case News.Arrived(Event.Prepared(Plan plan)) -> {
        AtomicFiles.write(file, Codec.encode(plan));
        yield Either.right(new Prepared(file, plan));
      }
      case News.Arrived(Event.Unsound unsound) -> Either.left(unsound);
      case News.Arrived(Event.Broken broken) ->
          unsound(broken.reason() + "\n" + broken.stackTrace());
      case News.Arrived(Event other) -> unsound("a worker answered " + other);
      case News.Death death -> unsound("preparing it ended a worker: " + death.cause());
    };
  }

  private static Either<Event.Unsound, Prepared> unsound(String reason) {
    return Either.left(new Event.Unsound(reason, List.empty()));
  }
}
