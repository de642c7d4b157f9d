package grader.cli;

import java.io.PrintWriter;

/** Tells how to go on where a command is stopped from outside, as by Ctrl-C. */
final class Interruption implements AutoCloseable {
  private final Thread farewell;
  private volatile boolean passed;

  Interruption(Progress progress, PrintWriter err) {
    farewell =
        new Thread(
            () -> {
              if (!passed) {
                err.println();
                err.println(
                    "Stopped: "
                        + progress.counts()
                        + ". All of it is kept; the same command goes on from there.");
                err.flush();
              }
            });
    Runtime.getRuntime().addShutdownHook(farewell);
  }

  /** From here on, the command may end without a word. */
  void passed() {
    passed = true;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException stopping) {
      // it is being told
    }
  }
}
