package grader.dispatch.jail;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Limits of a process that the kernel enforces, {@code getrlimit(2)}. None on the number of
 * processes: it counts those of the whole user, so somebody else's could convict a submission.
 *
 * @param cpuSeconds after which the process is told to end; a little later it is killed
 */
record Limits(long cpuSeconds) {
  private static final int CPU = 0;
  private static final int FILE_SIZE = 1;
  private static final int CORE_SIZE = 4;
  private static final int OPEN_FILES = 7;

  private static final long GRACE_SECONDS = 2;

  /** Bytes; the page for the last words is mapped, which does not count. */
  private static final long MOST_WRITTEN = 1 << 20;

  private static final long MOST_OPEN_FILES = 512;

  /** What a helper of the JDK opens itself. */
  private static final long HELPER_FILES = 64;

  static Limits of(Access access) {
    return new Limits(access.cpu().toSeconds());
  }

  /** Called by a free thread. A process that has ended already needs no limits. */
  void impose(Kernel kernel, long process) {
    impose(kernel, process, MOST_OPEN_FILES);
  }

  /**
   * The same for the JDK's helper, which begins with what is open in this JVM, and cannot open its
   * own libraries beyond its limit. It closes as many descriptors as the limit allows for, since it
   * cannot see which are open.
   */
  void imposeOnHelper(Kernel kernel, long process) {
    impose(kernel, process, Math.max(MOST_OPEN_FILES, highestOpen() + HELPER_FILES));
  }

  private static long highestOpen() {
    return List.ofAll(Option.of(new File("/proc/self/fd").list()))
        .flatMap(List::of)
        .map(Long::parseLong)
        .max()
        .getOrElse(0L);
  }

  private void impose(Kernel kernel, long process, long openFiles) {
    impose(kernel, process, CPU, cpuSeconds, cpuSeconds + GRACE_SECONDS);
    impose(kernel, process, FILE_SIZE, MOST_WRITTEN, MOST_WRITTEN);
    impose(kernel, process, CORE_SIZE, 0, 0);
    impose(kernel, process, OPEN_FILES, openFiles, openFiles);
  }

  private static void impose(Kernel kernel, long process, int what, long soft, long hard) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment limit = Kernel.structure(arena, 2 * Long.BYTES);
      Kernel.fields(limit).putLong(soft).putLong(hard);
      kernel.call(SystemCall.PRLIMIT64, process, what, limit.address(), 0);
    }
  }
}
