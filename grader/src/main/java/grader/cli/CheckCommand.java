package grader.cli;

import grader.dispatch.AttachedTests;
import grader.dispatch.Grader;
import grader.exercise.ExerciseFolder;
import grader.intake.Intake;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Grade a submission: a Java file, a folder or a zip that holds one.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Mixin private CourseSettings settings;
  @Mixin private Confinement confinement;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description =
          "Its name, as `grader list` shows it, or the folder of an exercise of another course.")
  private String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|DIR|ZIP",
      description = "What to grade (default: the skeleton in the exercise's own folder).")
  private @Nullable Path path;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Whole number from which properties choose their samples (default: one that depends on"
              + " the exercise only).")
  private @Nullable Long seed;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @CommandLine.Option(
      names = "--watch",
      description = "Check again whenever the file is saved, until stopped.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Confinement.makeReady();
    Exercise exercise = settings.applied(workshop.exercise(id));
    Path source =
        Option.of(path).getOrElse(() -> ExerciseFolder.sources(workshop.exercises().folderOf(id)));
    Submission submission = new Intake(exercise).read(source).getOrElseThrow(Refusal::usage);
    try (Grader grader = Workshop.grader(exercise);
        AttachedTests tests = workshop.attachedTests(exercise)) {
      confinement.verify(grader.containment());
      Result alone = grader.grade(submission, Option.of(seed).getOrElse(() -> Seed.of(id)));
      Result result = tests.graded(alone, submission);
      print(format.of(result, submission.files()));
      if (watch) {
        new Watch(new Intake(exercise), source, grader, tests, result.seed())
            .from(new Watch.Checked(submission, result), this::print);
      }
      return ExitCode.of(result);
    }
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
