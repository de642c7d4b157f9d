package grader.cli;

import grader.dispatch.TestGrader;
import grader.intake.TestIntake;
import grader.model.Exercise;
import grader.model.Seed;
import grader.model.Submission;
import grader.model.TestsResult;
import grader.report.Style;
import grader.report.TestsJson;
import grader.report.TestsTerminal;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check-tests",
    mixinStandardHelpOptions = true,
    description = {
      "Grade tests that a student wrote, with JUnit 5 or jqwik, by the mistakes that they notice.",
      "A test that fails on correct code does not count."
    })
final class CheckTestsCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Mixin private Confinement confinement;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description = "Its name, as `grader list` shows it.")
  private String id;

  @Parameters(index = "1", paramLabel = "FILE|DIR|ZIP", description = "The tests to grade.")
  private Path path;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Whole number from which properties choose their samples (default: one that depends on"
              + " the exercise only).")
  private @Nullable Long seed;

  @CommandLine.Option(
      names = "--seeds",
      paramLabel = "N",
      description = "Under how many seeds properties are run (default: ${DEFAULT-VALUE}).")
  private int seeds = Workshop.SEEDS_OF_TESTS;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  /** What is printed. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (seeds < 1) {
      throw Refusal.usage("--seeds takes a whole number from 1.");
    }
    Confinement.makeReady();
    Exercise exercise = workshop.exercise(id);
    Submission submission = new TestIntake(exercise).read(path).getOrElseThrow(Refusal::usage);
    TestsResult result = result(exercise, submission);
    print(
        switch (format) {
          case text -> TestsTerminal.of(result, Style.of(Ansi.AUTO));
          case json -> TestsJson.of(result);
        });
    return ExitCode.of(result.outcome());
  }

  private TestsResult result(Exercise exercise, Submission submission)
      throws IOException, InterruptedException {
    long first = Option.of(seed).getOrElse(() -> Seed.of(id));
    try (TestGrader grader =
        Workshop.testGrader(exercise, workshop.testTerms(exercise, first, seeds))) {
      confinement.verify(grader.containment());
      return grader.grade(submission.name(), submission.files());
    }
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
