package grader.cli;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Level;
import picocli.CommandLine;

/** What a command asks of the jail that submissions run in: options that several commands share. */
final class Confinement {
  @CommandLine.Option(
      names = "--require-jail",
      description =
          "Grade only if the operating system keeps submissions away from files and the network.")
  private boolean required;

  /** Lets the jail make itself ready while this thread does other work. */
  static void makeReady() {
    Thread.ofPlatform().daemon().name("jail").start(Jail::strongest);
  }

  void verify(Level reached) {
    if (required && !reached.confines()) {
      throw Refusal.usage(
          "This machine offers no jail that keeps submissions away from files and the network (it"
              + " offers: "
              + reached.label()
              + "), so nothing was graded. `grader doctor` shows what is missing; without"
              + " --require-jail, only the checks of grader itself stand between a submission and"
              + " this machine.");
    }
  }
}
