package grader.dispatch.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Forbids system calls to a thread and all it starts, by a program that the kernel runs at each
 * call: <a href="https://docs.kernel.org/userspace-api/seccomp_filter.html">seccomp</a>. Programs
 * are made of the instructions of the classic Berkeley packet filter, see {@code
 * linux/bpf_common.h}.
 */
final class Filter {
  private static final int SET_FILTER = 1;
  private static final int IS_ACTION_KNOWN = 2;

  /** No mitigation of speculative execution, which older kernels make filtered threads pay for. */
  private static final int UNMITIGATED = 1 << 2;

  private static final int WITH_GATE = 1 << 3;

  private static final int KILL_PROCESS = 0x80000000;
  private static final int ASK_GATE = 0x7fc00000;
  private static final int ALLOW = 0x7fff0000;
  private static final int NOT_PERMITTED = 0x00050000 | 1;
  private static final int UNKNOWN_CALL = 0x00050000 | 38;

  // Offsets in struct seccomp_data.
  private static final int CALL = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;

  /** Calls of the x32 variant of x86-64 have this bit in their number. */
  private static final int X32 = 0x40000000;

  /** {@code mseal}. What is newer may do what nobody here thought of. */
  private static final int NEWEST_KNOWN = 462;

  /** {@code CLONE_THREAD}: the new task is a thread of this process. */
  private static final int THREAD = 0x00010000;

  private static final int INSTRUCTION = 8;
  private static final int MOST_INSTRUCTIONS = 512;

  private static final int LOAD = 0x20;
  private static final int RETURN = 0x06;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_ABOVE = 0x25;
  private static final int IF_ANY_BIT = 0x45;

  private final Machine machine;
  private final ByteBuffer program =
      ByteBuffer.allocate(MOST_INSTRUCTIONS * INSTRUCTION).order(ByteOrder.nativeOrder());

  private Filter(Machine machine, int starting) {
    this.machine = machine;
    add(LOAD, ARCHITECTURE);
    jump(IF_EQUAL, machine.auditArch, 1, 0);
    add(RETURN, KILL_PROCESS);
    add(LOAD, CALL);
    when(IF_ANY_BIT, X32, UNKNOWN_CALL);
    when(IF_ABOVE, NEWEST_KNOWN, UNKNOWN_CALL);
    for (Forbidden forbidden : Forbidden.values()) {
      when(forbidden.number(machine), NOT_PERMITTED);
    }
    when(SystemCall.CLONE3, UNKNOWN_CALL); // its flags are out of reach; clone is tried next
    when(SystemCall.EXECVE, starting);
    when(SystemCall.EXECVEAT, starting);
    when(SystemCall.FORK, starting);
    when(SystemCall.VFORK, starting);
    onlyOwnLimits();
    onlyThreads(starting);
    add(RETURN, ALLOW);
  }

  static boolean isOffered(Kernel kernel) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment asked = Kernel.structure(arena, Integer.BYTES);
      Kernel.fields(asked).putInt(NOT_PERMITTED & 0xffff0000);
      return kernel.call(SystemCall.SECCOMP, IS_ACTION_KNOWN, 0, asked.address()) == 0;
    }
  }

  /**
   * Restricts this thread, and all that it will start.
   *
   * @return a descriptor for a {@link Gate}, which is asked about every start of a process; {@link
   *     Kernel#FAILED} if a filter around this process has a gate already
   */
  static long installWithGate(Kernel kernel) {
    return new Filter(kernel.machine, ASK_GATE).install(kernel, UNMITIGATED | WITH_GATE);
  }

  /**
   * Restricts this thread, and all that it will start.
   *
   * @return whether that succeeded
   */
  static boolean install(Kernel kernel) {
    return new Filter(kernel.machine, ALLOW).install(kernel, UNMITIGATED) != Kernel.FAILED;
  }

  private long install(Kernel kernel, int flags) {
    kernel.gainNoPrivileges();
    try (Arena arena = Arena.ofConfined()) {
      int length = program.position();
      MemorySegment code = Kernel.structure(arena, length);
      code.asByteBuffer().put(program.flip());
      MemorySegment described = Kernel.structure(arena, 2 * Long.BYTES);
      Kernel.fields(described)
          .putShort(0, (short) (length / INSTRUCTION))
          .putLong(Long.BYTES, code.address());
      return kernel.call(SystemCall.SECCOMP, SET_FILTER, flags, described.address());
    }
  }

  /** Limits of other processes are none of its business: the first argument must be 0. */
  private void onlyOwnLimits() {
    jump(IF_EQUAL, SystemCall.PRLIMIT64.number(machine), 0, 4);
    add(LOAD, FIRST_ARGUMENT);
    jump(IF_EQUAL, 0, 1, 0);
    add(RETURN, NOT_PERMITTED);
    add(RETURN, ALLOW);
  }

  private void onlyThreads(int otherwise) {
    jump(IF_EQUAL, SystemCall.CLONE.number(machine), 0, 4);
    add(LOAD, FIRST_ARGUMENT);
    jump(IF_ANY_BIT, THREAD, 1, 0);
    add(RETURN, otherwise);
    add(RETURN, ALLOW);
  }

  private void when(SystemCall call, int answer) {
    when(call.number(machine), answer);
  }

  private void when(int call, int answer) {
    if (call != SystemCall.ABSENT) {
      when(IF_EQUAL, call, answer);
    }
  }

  private void when(int comparison, int value, int answer) {
    jump(comparison, value, 0, 1);
    add(RETURN, answer);
  }

  private void add(int code, int value) {
    jump(code, value, 0, 0);
  }

  /** Jumps forward over as many instructions. */
  private void jump(int code, int value, int ifTrue, int ifFalse) {
    program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(value);
  }
}
