package grader.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show the statement of an exercise.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name, as `grader list` shows it.")
  private String id;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(workshop.exercise(id).statement());
    return ExitCode.HELD;
  }
}
