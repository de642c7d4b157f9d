package grader.cli;

import grader.dispatch.jail.Survey;
import io.vavr.collection.List;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Show what this machine offers to confine submissions.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    lines(Survey.take()).forEach(spec.commandLine().getOut()::println);
    return ExitCode.HELD;
  }

  static List<String> lines(Survey survey) {
    return List.of(
            row("System", survey.system()),
            row("Java", System.getProperty("java.vm.version")),
            row("Landlock", survey.landlock() == 0 ? "not there" : "version " + survey.landlock()),
            row("seccomp", seccomp(survey)),
            row(
                "bubblewrap",
                survey
                    .bubblewrap()
                    .map(Object::toString)
                    .getOrElse("not found, or it does not work")),
            row("Jail", survey.strongest().label()),
            row("Submissions", survey.strongest().sentence()))
        .appendAll(warnings(survey));
  }

  private static String seccomp(Survey survey) {
    if (!survey.seccomp()) {
      return "not there";
    }
    return survey.gate() ? "yes" : "yes, but a submission could start another java";
  }

  private static List<String> warnings(Survey survey) {
    return List.of(
            survey.root()
                ? "You are root. Grade as a user with fewer rights, in case a wall has a hole."
                : "",
            survey.strongest().confines()
                ? ""
                : "Submissions that you do not trust are better graded on another machine: Linux"
                    + " 5.13 or later on x86-64 or aarch64, or any Linux with bubblewrap.")
        .filter(warning -> !warning.isEmpty())
        .map(warning -> "Warning: " + warning);
  }

  private static String row(String what, String found) {
    return "%-12s %s".formatted(what, found);
  }
}
