package grader.cli;

import grader.dispatch.Grader;
import grader.dispatch.Installation;
import grader.dispatch.Pool;
import grader.dispatch.TestGrader;
import grader.exercise.Exercises;
import grader.exercise.Solutions;
import grader.exercise.TestSettings;
import grader.model.Exercise;
import grader.model.Variant;
import grader.wire.Event;
import io.vavr.collection.List;
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
    return Solutions.read(solutionsFolder(id)).getOrElseThrow(Refusal::fault);
  }

  TestSettings testSettings(String id) {
    return TestSettings.read(exercises().folderOf(id), solutionsFolder(id))
        .getOrElseThrow(Refusal::fault);
  }

  private Path solutionsFolder(String id) {
    return Option.of(exercises.toAbsolutePath().getParent())
        .getOrElse(root())
        .resolve("solutions")
        .resolve(id);
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

  /** A grader for tests of the exercise, which the caller closes. */
  static TestGrader testGrader(Exercise exercise, List<Variant> variants)
      throws IOException, InterruptedException {
    return TestGrader.of(Installation.current(), exercise, variants)
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
