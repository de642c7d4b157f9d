package grader.cli;

import grader.model.Soundness;
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
      "Prove exercises sound, for their authors.",
      "The reference and the other correct solutions hold everything under many seeds, the skeleton"
          + " fails, every seeded bug is caught by the checks that it names, and the model tests"
          + " forbid nothing and catch every bug.",
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
  private int seeds = Proof.SEEDS;

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
      Proof proof = new Proof(workshop, seeds, fresh, this::isWanted);
      Soundness soundness = proof.of(id);
      print(soundness, proof.unfinished(id));
      sound &= soundness.problems().isEmpty();
    }
    return sound ? ExitCode.HELD : ExitCode.FALSIFIED;
  }

  private void print(Soundness soundness, List<String> unfinished) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case text ->
              SoundnessTable.of(soundness) + unfinished.map(line -> line + "\n").mkString();
          case markdown -> SoundnessMarkdown.of(soundness);
        });
    out.flush();
  }

  private boolean isWanted(Path modelTests) {
    return !withoutTests && (suite == null || modelTests.getFileName().toString().equals(suite));
  }
}
