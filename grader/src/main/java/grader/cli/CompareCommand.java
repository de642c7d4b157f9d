package grader.cli;

import grader.report.change.Comparison;
import grader.report.change.ComparisonText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "What changed between two gradings of a class, for each person and check.")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A folder of `grader batch --out`.")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Another one.")
  private Path after;

  @Override
  public Integer call() {
    Comparison comparison =
        Comparison.of(new GradedFolder(before).outcomes(), new GradedFolder(after).outcomes());
    spec.commandLine().getOut().print(ComparisonText.of(comparison));
    return ExitCode.HELD;
  }
}
