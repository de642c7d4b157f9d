package grader.suite.probe;

import grader.suite.Call;

/**
 * How much memory is in use, for code that must do with a constant amount. It sees what a {@link
 * Retention} cannot: copies of what was read, in primitive arrays or in sums.
 *
 * <pre>{@code
 * long before = UsedHeap.bytes();
 * for (int i = 0; i < 2_000_000; i++) means.next();
 * UsedHeap.grownAtMost(4 * UsedHeap.MIB, before, call);
 * means.next(); // so that it is still in use when the collector runs
 * }</pre>
 *
 * <p>The rest of the JVM lives in the same heap. Leave a MiB for it, and read so much that a leak
 * is several times that.
 */
public final class UsedHeap {
  /** Bytes. */
  public static final long MIB = 1 << 20;

  /**
   * The serial collector leaves some dead objects where they are, and counts them as used, in all
   * but every fourth collection: HotSpot's MarkSweepAlwaysCompactCount.
   */
  private static final int COLLECTIONS = 4;

  private UsedHeap() {}

  /** Bytes that garbage collections leave in use. */
  public static long bytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /**
   * Fails {@code call} if more than {@code most} further bytes are in use than {@code before}.
   *
   * @param before an earlier answer of {@link #bytes}
   */
  public static void grownAtMost(long most, long before, Call<?> call) {
    long grown = bytes() - before;
    if (grown > most) {
      throw call.failed(
          "holds " + grown / MIB + " MiB more than at the beginning",
          "about as much memory as at the beginning");
    }
  }
}
