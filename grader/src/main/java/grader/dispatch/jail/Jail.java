package grader.dispatch.jail;

import java.io.IOException;

/** A way to start processes that can do little. */
public sealed interface Jail permits NoJail, KernelJail, Bubblewrap {

  /**
   * Starts a JVM of the JDK that runs this one.
   *
   * @param builder with an empty environment, or what stands in it is for the process to read
   * @param access what the process may use; a jail that cannot hold a process to all of it says so
   *     in the level
   * @throws IOException if the process does not start
   */
  Jailed start(ProcessBuilder builder, Access access) throws IOException;

  /**
   * The strongest jail that this machine offers. The first call takes some 25 ms of processor time,
   * for the JDK to make itself ready for system calls; a caller with other work to do calls it from
   * a thread of its own beforehand.
   */
  static Jail strongest() {
    return Strongest.JAIL;
  }

  /** Starts processes as they are. */
  static Jail none() {
    return new NoJail();
  }
}
