package grader.suite.probe;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Runs code on a stack of a fixed size, so that deep recursion overflows whatever the default of
 * the machine is.
 *
 * <pre>{@code
 * call(SmallStack.ofKiB(512, () -> Sums.total(millionNumbers)), "total", "a million numbers")
 *     .returns(500_000_500_000L);
 * }</pre>
 *
 * <p>How many calls fit depends on whether they were compiled: use sizes that fit either always or
 * never. The thread that asks waits for the one that runs, so there is still only one at a time
 * that counts steps, and {@code start} and {@code join} hand the counter over (JLS 17.4.5).
 */
public final class SmallStack {
  /** A HotSpot JVM needs about 140 KiB for its guard pages. */
  private static final int LEAST = 256;

  private SmallStack() {}

  /**
   * The same code, with a stack of its own.
   *
   * @param kib size of the stack in KiB, from {@value #LEAST}
   */
  public static <T> Callable<T> ofKiB(int kib, Callable<? extends T> code) {
    if (kib < LEAST) {
      throw new IllegalArgumentException(
          "a stack of " + kib + " KiB is too small: " + LEAST + " at least");
    }
    return () -> run(kib, code);
  }

  private static <T> T run(int kib, Callable<? extends T> code) throws Exception {
    Run<T> run = new Run<>(code);
    Thread thread = new Thread(null, run, "submission on a small stack", (long) kib << 10);
    thread.start();
    thread.join();
    return run.result();
  }

  private static final class Run<T> implements Runnable {
    private final Callable<? extends T> code;
    private @Nullable T result;
    private @Nullable Throwable thrown;

    Run(Callable<? extends T> code) {
      this.code = code;
    }

    @Override
    public void run() {
      try {
        result = code.call();
      } catch (Throwable any) { // the edge of student code: handed to the thread that asked
        thrown = any;
      }
    }

    @SuppressWarnings("NullAway") // null is what the code answered, if nothing was thrown
    T result() throws Exception {
      return switch (thrown) {
        case null -> result;
        case Exception exception -> throw exception;
        case Error error -> throw error;
        case Throwable other -> throw new IllegalStateException(other);
      };
    }
  }
}
