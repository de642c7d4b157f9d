package grader.cli;

import grader.feedback.Misconception;
import grader.feedback.Misconceptions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explain a misconception that a report names; without a name, list all.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MISCONCEPTION",
      arity = "0..1",
      description = "Its name, such as division-by-zero.",
      completionCandidates = Names.class)
  private @Nullable String id;

  /** For completion. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Misconceptions.ids().iterator();
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (id == null) {
      Misconceptions.ids()
          .flatMap(Misconceptions::find)
          .forEach(page -> out.printf("%-28s %s%n", page.id(), page.title()));
      return ExitCode.HELD;
    }
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
    out.print(found.page());
    return ExitCode.HELD;
  }
}
