package grader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Write the reports of a graded class again, or in other forms, without grading.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private Rendering rendering;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder that `grader batch --out` has written.")
  private Path folder;

  @Override
  public Integer call() {
    rendering.verify();
    PrintWriter out = spec.commandLine().getOut();
    try {
      rendering.render(new GradedFolder(folder).results(), folder).forEach(out::println);
    } catch (IOException e) {
      throw Refusal.usage("Stopped, since " + Unwritable.reason(e) + ".");
    }
    out.println("Open " + folder.resolve("index.html"));
    return ExitCode.HELD;
  }
}
