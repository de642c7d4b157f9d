package grader.dispatch.jail;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * The life of a thread that restricts itself, starts one process and ends.
 *
 * <p>Once Landlock holds, it may not even be able to load a class of this program; hence that is
 * the last step before the start, and nothing new is touched after it.
 */
final class Spawning implements Runnable {
  private static final SystemCall LAST = Gate.LAST;

  private final Kernel kernel;
  private final ProcessBuilder builder;
  private final Access access;
  private final JavaFiles java;
  private final boolean gated;
  private final CompletableFuture<Long> gate = new CompletableFuture<>();
  private final CompletableFuture<Process> process = new CompletableFuture<>();
  private boolean landlock;
  private boolean seccomp;

  /**
   * @param gated whether a gate shall end the starting of processes after this one
   */
  Spawning(Kernel kernel, ProcessBuilder builder, Access access, JavaFiles java, boolean gated) {
    this.kernel = kernel;
    this.builder = builder;
    this.access = access;
    this.java = java;
    this.gated = gated;
  }

  @Override
  public void run() {
    try {
      filter();
      landlock = Landlock.restrict(kernel, access, java);
      process.complete(builder.start());
    } catch (IOException | RuntimeException | Error e) {
      process.completeExceptionally(e);
    } finally {
      gate.complete(Kernel.FAILED);
      kernel.call(LAST, Kernel.FAILED, 0, 0);
    }
  }

  private void filter() {
    long asked = gated ? Filter.installWithGate(kernel) : Kernel.FAILED;
    seccomp = asked != Kernel.FAILED || Filter.install(kernel);
    gate.complete(asked);
  }

  /**
   * The descriptor of the gate that somebody must watch; {@link Kernel#FAILED} if there is none.
   */
  long gate() {
    return gate.join();
  }

  /**
   * The process.
   *
   * @throws java.util.concurrent.CompletionException with the reason why there is none
   */
  Process process() {
    return process.join();
  }

  /** What was reached for the process. */
  Level level() {
    return Level.of(landlock, seccomp);
  }
}
