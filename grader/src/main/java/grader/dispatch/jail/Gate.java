package grader.dispatch.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * Lets a restricted thread start its one process, and nothing after that: the kernel asks here
 * before it forks or executes anything under the thread's filter. Once the gate is closed, such
 * calls fail for ever, as if the kernel did not know them ({@code seccomp_unotify(2)}).
 */
final class Gate {
  /** By making this call the thread says that its process has started. Nothing else makes it. */
  static final SystemCall LAST = SystemCall.EXECVEAT;

  private static final long RECEIVE = 0xC0502100L;
  private static final long SEND = 0xC0182101L;
  private static final int QUESTION_BYTES = 80;
  private static final int ANSWER_BYTES = 24;

  // Offsets in struct seccomp_notif and struct seccomp_notif_resp.
  private static final int ID = 0;
  private static final int PROCESS = 8;
  private static final int CALL = 16;
  private static final int ERROR = 16;
  private static final int FLAGS = 20;

  private static final int NOT_PERMITTED = -1;
  private static final int CONTINUE = 1;

  /** Far more than the fork and the two executions of a start; an end in any case. */
  private static final int MOST_QUESTIONS = 64;

  private Gate() {}

  /**
   * Linux 5.5 and later. The kernel does not tell whether a gate can let calls pass; but any kernel
   * with Landlock is newer.
   */
  static boolean isOffered(Kernel kernel) {
    return Landlock.isOffered(kernel);
  }

  /**
   * Called by a free thread: answers until the restricted thread is done, then closes.
   *
   * @param limits of the process, imposed before it executes anything: the JDK's helper first, and
   *     then, in the same process, the program
   */
  static void watch(Kernel kernel, long gate, Limits limits) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment question = Kernel.structure(arena, QUESTION_BYTES);
      MemorySegment answer = Kernel.structure(arena, ANSWER_BYTES);
      boolean helped = false;
      for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
        question.fill((byte) 0); // the kernel insists
        if (kernel.call(SystemCall.IOCTL, gate, RECEIVE, question.address()) == Kernel.FAILED) {
          continue; // interrupted, or who asked is gone
        }
        ByteBuffer asking = Kernel.fields(question);
        int call = asking.getInt(CALL);
        if (call == SystemCall.EXECVE.number(kernel.machine)) {
          imposeOn(asking.getInt(PROCESS), helped, kernel, limits);
          helped = true;
        }
        boolean last = call == LAST.number(kernel.machine);
        write(Kernel.fields(answer), asking.getLong(ID), last);
        kernel.call(SystemCall.IOCTL, gate, SEND, answer.address());
        if (last) {
          break;
        }
      }
    } finally {
      kernel.call(SystemCall.CLOSE, gate);
    }
  }

  private static void imposeOn(int process, boolean helped, Kernel kernel, Limits limits) {
    if (helped) {
      limits.impose(kernel, process);
    } else {
      limits.imposeOnHelper(kernel, process);
    }
  }

  private static void write(ByteBuffer answer, long id, boolean last) {
    answer
        .putLong(ID, id)
        .putInt(ERROR, last ? NOT_PERMITTED : 0)
        .putInt(FLAGS, last ? 0 : CONTINUE);
  }
}
