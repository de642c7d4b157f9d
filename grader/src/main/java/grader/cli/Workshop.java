package grader.cli;

import grader.dispatch.Grader;
import grader.dispatch.Installation;
import grader.dispatch.Pool;
import grader.exercise.Exercises;
import grader.exercise.Solutions;
import grader.model.Exercise;
import grader.wire.Event;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Where exercises and solutions are, and how to get at them: options that several commands share.
 */
final class Workshop {
  /**
   * System property with the folder that holds {@code exercises} and {@code solutions}; set by the
   * start script.
   */
  private static final String ROOT = "grader.root";

  @CommandLine.Option(
      names = "--exercises",
      paramLabel = "DIR",
      description = "Folder with the exercises (default: those that come with grader).")
  private Path exercises = root().resolve("exercises");

  private static Path root() {
    return Path.of(System.getProperty(ROOT, "."));
  }

  Exercises exercises() {
    return new Exercises(exercises);
  }

  Exercise exercise(String id) {
    return exercises()
        .find(id)
        .getOrElseThrow(
            sentence ->
                exercises().ids().contains(id) ? Refusal.fault(sentence) : Refusal.usage(sentence));
  }

  Solutions solutions(String id) {
    Path folder =
        Option.of(exercises.toAbsolutePath().getParent())
            .getOrElse(root())
            .resolve("solutions")
            .resolve(id);
    return Solutions.read(folder).getOrElseThrow(Refusal::fault);
  }

  /** A grader for the exercise, which the caller closes. */
  static Grader grader(Exercise exercise) throws IOException, InterruptedException {
    return Grader.of(Installation.current(), exercise, false)
        .getOrElseThrow(unsound -> unsound(exercise, unsound));
  }

  /** As many graders for the exercise as {@code jobs}, which the caller closes. */
  static Pool pool(Exercise exercise, int jobs, boolean fresh)
      throws IOException, InterruptedException {
    return Pool.of(Installation.current(), exercise, jobs, fresh)
        .getOrElseThrow(unsound -> unsound(exercise, unsound));
  }

  private static Refusal unsound(Exercise exercise, Event.Unsound unsound) {
    return Refusal.fault(
        "The exercise `"
            + exercise.id()
            + "` is unsound: "
            + unsound.reason()
            + ".\nThis is not your mistake; tell its author.");
  }
}
