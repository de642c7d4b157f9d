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
import grader.model.Result;
import grader.model.Seed;
import grader.model.Soundness;
import grader.model.Submission;
import grader.report.SoundnessMarkdown;
import grader.report.SoundnessTable;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Prove exercises sound, for their authors: the reference and the other correct solutions hold"
          + " everything under many seeds,",
      "the skeleton fails, every seeded bug is caught by the checks that it names, and the model"
          + " tests forbid nothing and catch every bug.",
      "Prints which check catches which bug."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EXERCISE",
      arity = "0..*",
      description = "Names (default: all exercises).")
  private java.util.List<String> ids = new ArrayList<>();

  @CommandLine.Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many seeds correct solutions must hold under (default: ${DEFAULT-VALUE}).")
  private int seeds = 20;

  @CommandLine.Option(
      names = "--fresh",
      description = "Give every grading a JVM of its own (slow; the verdicts are the same).")
  private boolean fresh;

  @CommandLine.Option(
      names = "--tests",
      paramLabel = "NAME",
      description = "Of the model tests only the suite of this name (default: all of them).")
  private @Nullable String suite;

  @CommandLine.Option(
      names = "--no-tests",
      description = "Leave the model tests out: they take most of the time.")
  private boolean withoutTests;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). As Markdown, without what depends"
              + " on the seeds.")
  private Format format = Format.text;

  /** What is printed. */
  enum Format {
    text,
    markdown
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean sound = true;
    for (String id : ids.isEmpty() ? workshop.exercises().ids() : List.ofAll(ids)) {
      Soundness soundness = validate(id);
      print(soundness);
      sound &= soundness.problems().isEmpty();
    }
    return sound ? ExitCode.HELD : ExitCode.FALSIFIED;
  }

  private void print(Soundness soundness) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case text -> SoundnessTable.of(soundness);
          case markdown -> SoundnessMarkdown.of(soundness);
        });
    out.flush();
  }

  private Soundness validate(String id) throws IOException, InterruptedException {
    Exercise exercise = workshop.exercise(id);
    Solutions solutions = workshop.solutions(id);
    try (Pool pool = workshop.pool(exercise, Runtime.getRuntime().availableProcessors(), fresh)) {
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
          solutions.bugs().zipWith(falsified, ValidateCommand::caught),
          solutions.reasons(),
          unexplained(pool.checks())
              .appendAll(Soundness.ofReasons(solutions.reasons(), pool.checks()))
              .appendAll(results.take(correct.size()).flatMap(Soundness::ofCorrect).distinct())
              .appendAll(results.drop(correct.size()).take(1).flatMap(Soundness::ofSkeleton))
              .appendAll(
                  solutions
                      .bugs()
                      .zipWith(falsified, ValidateCommand::problems)
                      .flatMap(problems -> problems))
              .appendAll(
                  new ModelTests(workshop, exercise, solutions).problems(suites(solutions))));
    }
  }

  private List<Path> suites(Solutions solutions) {
    return withoutTests
        ? List.empty()
        : solutions
            .tests()
            .filter(folder -> suite == null || folder.getFileName().toString().equals(suite));
  }

  private static CaughtBug caught(SeededBug bug, Result result) {
    CaughtBug caught = CaughtBug.of(bug.name(), bug.says(), result);
    return bug.byChance() ? caught.onlyBy(bug.caughtBy()) : caught;
  }

  private static List<String> problems(SeededBug bug, Result result) {
    return Soundness.ofBug(bug.name(), bug.caughtBy(), bug.draws(), result);
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

  private static List<String> unexplained(List<Check> checks) {
    return checks
        .flatMap(Check::misconception)
        .distinct()
        .removeAll(Misconceptions.ids())
        .map(name -> "there is no page on the misconception " + name);
  }
}
