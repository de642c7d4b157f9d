package grader.cli;

import grader.dispatch.Pool;
import grader.dispatch.Pool.Job;
import grader.exercise.ExerciseFolder;
import grader.exercise.Solutions;
import grader.exercise.Solutions.SeededBug;
import grader.feedback.Misconceptions;
import grader.intake.Intake;
import grader.model.CaughtBug;
import grader.model.Check;
import grader.model.Exercise;
import grader.model.Kind;
import grader.model.Near;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Soundness;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.scaffold.Unfinished;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Grades all solutions of an exercise, the skeleton and the bugs.
 *
 * @param seeds how many seeds correct solutions must hold under, from 1
 * @param fresh whether each grading has a JVM of its own
 * @param modelTests which of the folders with model tests are run too
 */
record Proof(Workshop workshop, int seeds, boolean fresh, Predicate<Path> modelTests) {
  static final int SEEDS = 20;

  Soundness of(String id) throws IOException, InterruptedException {
    Exercise exercise = workshop.exercise(id);
    Solutions solutions = workshop.solutions(id);
    try (Pool pool =
        workshop.poolOfAuthor(exercise, Runtime.getRuntime().availableProcessors(), fresh)) {
      List<Job> correct =
          solutions.correct().flatMap(folder -> underAllSeeds(exercise, folder, pool));
      Job skeleton = job(exercise, ExerciseFolder.sources(workshop.exercises().folderOf(id)), pool);
      List<Job> bugs = solutions.bugs().map(bug -> job(exercise, bug.folder(), pool));
      List<Result> results = pool.grade(correct.append(skeleton).appendAll(bugs));
      List<Result> falsified = results.takeRight(bugs.size());
      return new Soundness(
          id,
          pool.checks(),
          solutions.correct().size(),
          seeds,
          solutions.bugs().zipWith(falsified, Proof::caught),
          solutions.reasons(),
          unexplained(pool.checks(), solutions)
              .appendAll(Soundness.ofReasons(solutions.reasons(), pool.checks()))
              .appendAll(
                  apart(results.take(correct.size())).flatMap(Soundness::ofCorrect).distinct())
              .appendAll(results.drop(correct.size()).take(1).flatMap(Soundness::ofSkeleton))
              .appendAll(
                  solutions
                      .bugs()
                      .zipWith(falsified, Proof::problems)
                      .flatMap(problems -> problems))
              .appendAll(
                  new ModelTests(workshop, exercise, solutions)
                      .problems(solutions.tests().filter(modelTests))));
    }
  }

  /** A line for each file that its author has not finished. */
  List<String> unfinished(String id) throws IOException {
    Exercise exercise = workshop.exercise(id);
    List<SourceFile> reference = List.empty();
    for (SourceFile skeleton : exercise.skeletons()) {
      Path file = workshop.solutionsFolder(id).resolve("reference").resolve(skeleton.name());
      reference = reference.append(new SourceFile(skeleton.name(), Files.readString(file)));
    }
    return Unfinished.of(exercise, reference).map(clause -> "  unfinished: " + clause);
  }

  private static CaughtBug caught(SeededBug bug, Result result) {
    CaughtBug caught = CaughtBug.of(bug.name(), bug.says(), bug.misconception(), result);
    return bug.byChance() ? caught.onlyBy(bug.caughtBy()) : caught;
  }

  private static List<String> problems(SeededBug bug, Result result) {
    return Soundness.ofBug(bug.name(), bug.caughtBy(), bug.draws(), result);
  }

  /** A solution that fails in the same way under another seed says nothing new. */
  private static List<Result> apart(List<Result> correct) {
    return correct.distinctBy(
        result -> Tuple.of(result.submission(), result.outcome(), CaughtBug.checks(result)));
  }

  /** An edge case does not depend on the seed, so only the properties are run under all of them. */
  private List<Job> underAllSeeds(Exercise exercise, Path folder, Pool pool) {
    Job first = job(exercise, folder, pool);
    List<Check> properties = pool.checks().filter(check -> check.kind() == Kind.PROPERTY);
    return properties.isEmpty()
        ? List.of(first)
        : List.range(1, seeds)
            .map(i -> new Job(first.submission(), first.seed() + i, properties))
            .prepend(first);
  }

  private static Job job(Exercise exercise, Path folder, Pool pool) {
    Submission submission = new Intake(exercise).read(folder).getOrElseThrow(Refusal::fault);
    return new Job(submission, Seed.of(exercise.id()), pool.checks());
  }

  private static List<String> unexplained(List<Check> checks, Solutions solutions) {
    return checks
        .flatMap(
            check -> check.misconception().flatMap(page -> unknown("check " + check.table(), page)))
        .distinct()
        .appendAll(
            solutions.bugs().flatMap(bug -> unknown("bug " + bug.name(), bug.misconception())))
        .appendAll(
            solutions.bugs().flatMap(bug -> Soundness.ofNames(bug.name(), bug.caughtBy(), checks)));
  }

  private static Option<String> unknown(String who, String page) {
    return Option.when(
        !Misconceptions.ids().contains(page),
        "the "
            + who
            + " names the misconception "
            + page
            + ", which has no page ("
            + Near.question(page, Misconceptions.ids()).getOrElse("`grader explain` lists them")
            + ")");
  }
}
