package grader.dispatch;

import grader.model.Check;
import grader.model.Exercise;
import grader.wire.Event;
import grader.wire.Plan;
import grader.wire.PlanFolder;
import grader.wire.Request;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;

/**
 * An exercise that is ready to grade with.
 *
 * @param plan for workers to read
 */
record Prepared(PlanFolder plan, List<Check> checks) {

  /** The plan made before for the same state of the exercise, or a new one. */
  static Either<Event.Unsound, Prepared> of(
      Installation installation, Exercise exercise, WorkerSlot slot)
      throws IOException, InterruptedException {
    PlanFolder plan = new PlanFolder(installation.plan(exercise.fingerprint()));
    for (List<Check> checks : plan.checks()) {
      return Either.right(new Prepared(plan, checks));
    }
    return make(exercise, slot, plan);
  }

  private static Either<Event.Unsound, Prepared> make(
      Exercise exercise, WorkerSlot slot, PlanFolder folder)
      throws IOException, InterruptedException {
    return switch (slot.answer(new Request.Prepare(exercise))) {
      case News.Arrived(Event.Prepared(Plan plan)) -> {
        folder.write(plan);
        yield Either.right(new Prepared(folder, plan.checks()));
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
