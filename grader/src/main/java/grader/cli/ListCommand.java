package grader.cli;

import grader.exercise.Exercises;
import grader.model.Exercise;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the exercises, with what each is about.")
final class ListCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Exercises exercises = workshop.exercises();
    if (exercises.ids().isEmpty()) {
      throw Refusal.usage("There are no exercises in `" + exercises.folder() + "`.");
    }
    exercises
        .ids()
        .map(workshop::exercise)
        .forEach(exercise -> spec.commandLine().getOut().println(line(exercise)));
    return ExitCode.HELD;
  }

  private static String line(Exercise exercise) {
    return "%-22s %-24s %s"
        .formatted(exercise.id(), exercise.title(), exercise.concepts().mkString(", "));
  }
}
