package grader.cli;

import grader.feedback.Misconception;
import grader.feedback.Misconceptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explain a misconception that a report names.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MISCONCEPTION",
      description = "Its name, such as division-by-zero.",
      completionCandidates = Names.class)
  private String id;

  /** For completion. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Misconceptions.ids().iterator();
    }
  }

  @Override
  public Integer call() {
    Misconception found =
        Misconceptions.find(id)
            .getOrElseThrow(
                () ->
                    Refusal.usage(
                        "There is no page `"
                            + id
                            + "`. There are: "
                            + Misconceptions.ids().mkString(", ")
                            + "."));
    spec.commandLine().getOut().print(found.page());
    return ExitCode.HELD;
  }
}
