package grader.cli;

import grader.dispatch.Grader;
import grader.exercise.ExerciseFolder;
import grader.intake.Bundle;
import grader.intake.Intake;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import grader.report.Style;
import grader.report.Terminal;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
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
    name = "submit",
    mixinStandardHelpOptions = true,
    description = {
      "Check a submission and hand it in: writes one bundle into a drop folder, never over an"
          + " earlier one.",
      "It is handed in whatever the check says, as long as there is something to grade."
    })
final class SubmitCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description = "Its name, as `grader list` shows it.")
  private String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|DIR|ZIP",
      description = "What to hand in (default: the skeleton in the exercise's own folder).")
  private @Nullable Path path;

  @CommandLine.Option(
      names = "--as",
      required = true,
      paramLabel = "NAME",
      description = "Who you are, as your teacher knows you.")
  private String name;

  @CommandLine.Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "The drop folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("submissions");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Confinement.makeReady();
    if (name.isBlank()) {
      throw Refusal.usage("--as must name you.");
    }
    Exercise exercise = workshop.exercise(id);
    Path source =
        Option.of(path).getOrElse(() -> ExerciseFolder.sources(workshop.exercises().folderOf(id)));
    Submission submission = new Intake(exercise).read(source).getOrElseThrow(Refusal::usage);
    try (Grader grader = Workshop.grader(exercise)) {
      Result result = grader.grade(submission, Seed.of(id));
      PrintWriter out = spec.commandLine().getOut();
      out.print(Terminal.of(result, submission.files(), Style.of(Ansi.AUTO)));
      out.println("Handed in as " + written(exercise, submission));
      return ExitCode.of(result);
    }
  }

  private Path written(Exercise exercise, Submission submission) {
    Bundle bundle =
        Bundle.of(
            name.strip(),
            Instant.now(),
            id,
            exercise.fingerprint(),
            submission.files().appendAll(submission.companions()));
    try {
      return bundle.writeInto(folder);
    } catch (IOException e) {
      throw Refusal.usage(
          "Nothing was handed in, since " + Unwritable.reason(e) + ". --to names another folder.");
    }
  }
}
