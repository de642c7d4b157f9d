package grader.cli;

import grader.dispatch.AttachedTests;
import grader.dispatch.Grader;
import grader.dispatch.Installation;
import grader.dispatch.Pool;
import grader.dispatch.TestGrader;
import grader.exercise.Exercises;
import grader.exercise.Solutions;
import grader.exercise.TestSettings;
import grader.exercise.Variants;
import grader.feedback.Misconceptions;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.Seed;
import grader.model.TestConcept;
import grader.model.TestTerms;
import grader.model.Variant;
import grader.wire.Event;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
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

  /** Under how many seeds properties of students are run, where nobody says. */
  static final int SEEDS_OF_TESTS = 3;

  /** How many errors of a suite its author is told of behind the first. */
  private static final int OTHER_ERRORS = 4;

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
    if (exercises().isPath(id)) {
      throw Refusal.usage(
          "`"
              + id
              + "` is an exercise of another course, without seeded bugs. `grader import "
              + id
              + "` tries whether it can be used.");
    }
    return Solutions.read(solutionsFolder(id)).getOrElseThrow(Refusal::fault);
  }

  /**
   * What tests of the exercise are graded by.
   *
   * @param seed the first of {@code seeds} that properties are run under
   */
  TestTerms testTerms(Exercise exercise, long seed, int seeds) {
    if (exercise.course().ordinary()) {
      throw Refusal.usage(
          "`"
              + exercise.id()
              + "` is an exercise of another course: it has no seeded bugs to grade tests by.");
    }
    String id = exercise.id();
    TestSettings settings =
        TestSettings.read(exercises().folderOf(id), solutionsFolder(id))
            .getOrElseThrow(Refusal::fault);
    List<Variant> variants = Variants.of(exercise, solutions(id)).getOrElseThrow(Refusal::fault);
    return new TestTerms(
        variants,
        settings.feedback(),
        variants
            .flatMap(Variant::bug)
            .map(Variant.Bug::misconception)
            .distinct()
            .toLinkedMap(concept -> Tuple.of(concept, text(concept, settings))),
        List.range(0, seeds).map(i -> seed + i));
  }

  private static TestConcept.Text text(String concept, TestSettings settings) {
    return new TestConcept.Text(
        Misconceptions.find(concept).map(page -> page.title()).getOrElse(concept),
        settings.sentences().getOrElse(concept, ""));
  }

  /**
   * The same for tests that come with submissions, read when there are any; none if there are no
   * solutions of the exercise here.
   */
  Lazy<Option<TestTerms>> termsOfAttachedTests(Exercise exercise) {
    return Lazy.of(
        () ->
            Option.when(
                !exercise.course().ordinary() && Files.isDirectory(solutionsFolder(exercise.id())),
                () -> testTerms(exercise, Seed.of(exercise.id()), SEEDS_OF_TESTS)));
  }

  /** Grades the tests that come with a submission; the caller closes it. */
  AttachedTests attachedTests(Exercise exercise) {
    return new AttachedTests(Installation.current(), exercise, termsOfAttachedTests(exercise));
  }

  Path solutionsFolder(String id) {
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
  Pool pool(Exercise exercise, int jobs, boolean fresh) throws IOException, InterruptedException {
    return poolOrFault(exercise, jobs, fresh).getOrElseThrow(unsound -> unsound(exercise, unsound));
  }

  /**
   * The same for the author of the exercise, whose mistake it is if it is unsound: told with the
   * first few different errors of the compiler.
   */
  Pool poolOfAuthor(Exercise exercise, int jobs, boolean fresh)
      throws IOException, InterruptedException {
    return poolOrFault(exercise, jobs, fresh)
        .getOrElseThrow(
            unsound -> Refusal.fault(sentence(exercise, unsound) + others(unsound.findings())));
  }

  /** Those behind the first, which is in the sentence. */
  private static String others(List<Finding> errors) {
    return errors
        .distinctBy(Finding::place)
        .distinctBy(Finding::message)
        .drop(1)
        .take(OTHER_ERRORS)
        .map(error -> "\n" + error.place() + ": " + error.message() + ".")
        .mkString();
  }

  private Either<Event.Unsound, Pool> poolOrFault(Exercise exercise, int jobs, boolean fresh)
      throws IOException, InterruptedException {
    return Pool.of(Installation.current(), exercise, jobs, fresh, termsOfAttachedTests(exercise));
  }

  /** A grader for tests of the exercise, which the caller closes. */
  static TestGrader testGrader(Exercise exercise, TestTerms terms)
      throws IOException, InterruptedException {
    return TestGrader.of(Installation.current(), exercise, terms)
        .getOrElseThrow(unsound -> unsound(exercise, unsound));
  }

  private static Refusal unsound(Exercise exercise, Event.Unsound unsound) {
    return Refusal.fault(
        sentence(exercise, unsound)
            + "\nThis is not your mistake; whoever wrote the exercise has to mend it.");
  }

  private static String sentence(Exercise exercise, Event.Unsound unsound) {
    return "The exercise `" + exercise.id() + "` is unsound: " + unsound.reason() + ".";
  }
}
