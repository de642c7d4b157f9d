package grader.dispatch;

import grader.model.Exercise;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import grader.model.Trial;
import grader.wire.Event;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;

/** Tries an exercise of a course: its suite must hold for its solution, and fail its skeleton. */
public final class TrialRun {
  private TrialRun() {}

  /** Makes the exercise ready, which grades its solution, and grades its skeleton. */
  public static Trial of(Installation installation, Exercise exercise)
      throws IOException, InterruptedException {
    Either<Event.Unsound, Grader> made = Grader.of(installation, exercise, false);
    for (Grader ready : made) {
      try (Grader grader = ready) {
        Result skeleton = grader.grade(skeleton(exercise), Seed.of(exercise.id()));
        return new Trial(
            exercise.id(),
            grader.checks().size(),
            exercise.course().reference().nonEmpty(),
            problems(skeleton));
      }
    }
    return Trial.unusable(exercise.id(), made.swap().map(Event.Unsound::reason).getOrElse(""));
  }

  private static Submission skeleton(Exercise exercise) {
    return new Submission("skeleton", exercise.skeletons(), List.empty(), List.empty());
  }

  private static List<String> problems(Result skeleton) {
    return switch (skeleton.outcome()) {
      case PASSED -> List.of("its suite holds for what students start from");
      case NOT_GRADED ->
          List.of("its skeleton could not be graded: " + skeleton.reason().getOrElse(""));
      case FAILED, DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE -> List.empty();
    };
  }
}
