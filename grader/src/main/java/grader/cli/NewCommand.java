package grader.cli;

import grader.model.Soundness;
import grader.report.SoundnessTable;
import grader.scaffold.NewExercise;
import grader.scaffold.Scaffold;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
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
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Begin an exercise, for its author: statement, skeleton, a suite with edge cases of the types"
          + " and the laws of every function, and first seeded bugs, from the signatures of its"
          + " methods. Then `grader validate` it.",
      "Nothing is overwritten. exercises/README.md says how to go on."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  grader new exact-root \"static Option<Integer> root(int square)\"",
      "  grader new every-other \"static <A> List<A> everyOther(List<A> list)\"",
      "",
      "List, Set and Map are Vavr's; those of the JDK are written java.util.List."
    })
final class NewCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description = "Its name, in lower-case letters, digits and hyphens.")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SIGNATURE",
      description = "Static methods in Java, each in quotation marks.")
  private java.util.List<String> signatures = new ArrayList<>();

  @CommandLine.Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Its title (default: its name in words).")
  private @Nullable String title;

  @CommandLine.Option(
      names = "--class",
      paramLabel = "NAME",
      description = "The class that students write (default: its name in camel case).")
  private @Nullable String type;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Scaffold scaffold =
        Scaffold.of(id, Option.of(title), Option.of(type), List.ofAll(signatures))
            .getOrElseThrow(Refusal::usage);
    write(scaffold);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Wrote exercises/" + id + " and solutions/" + id + ". Validating them:");
    out.flush();
    Proof proof = new Proof(workshop, Proof.SEEDS, false, tests -> true);
    Soundness soundness = proof.of(id);
    out.print(SoundnessTable.of(soundness));
    proof.unfinished(id).forEach(out::println);
    next(scaffold).forEach(out::println);
    return soundness.problems().isEmpty() ? ExitCode.HELD : ExitCode.FALSIFIED;
  }

  private void write(Scaffold scaffold) {
    NewExercise folders =
        new NewExercise(workshop.exercises().folderOf(id), workshop.solutionsFolder(id));
    try {
      var _ = folders.write(scaffold).getOrElseThrow(Refusal::usage);
    } catch (IOException e) {
      throw Refusal.usage(Unwritable.reason(e) + "; nothing was written.");
    }
  }

  private List<String> next(Scaffold scaffold) {
    String exercise = "  exercises/" + id;
    String solutions = "  solutions/" + id;
    return List.of(
        "",
        "Next, in this order (exercises/README.md has the whole way):",
        exercise + "/README.md and src/main/java/" + scaffold.type() + ".java: what it is about",
        exercise + "/src/test/java/" + scaffold.type() + "EdgeCases.java: is(...) for open()",
        solutions + "/reference/" + scaffold.type() + ".java: the right answer",
        exercise + "/src/test/java/" + scaffold.type() + "Laws.java: a law of your own",
        solutions + "/bugs: the reference with one mistake in each, and bugs.yaml",
        solutions + "/correct: the reference once more, in another way",
        "After each: grader validate " + id);
  }
}
