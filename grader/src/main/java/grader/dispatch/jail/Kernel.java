package grader.dispatch.jail;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.vavr.control.Option;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * System calls, through the one function of the C library that makes any of them. A single handle
 * and plain buffers, since each kind of handle costs the JDK milliseconds at its first use.
 */
final class Kernel {
  /** What every call here answers when it fails; why it failed makes no difference to us. */
  static final long FAILED = -1;

  private static final int SET_NO_NEW_PRIVILEGES = 38;

  final Machine machine;
  private final MethodHandle syscall;

  private Kernel(Machine machine, MethodHandle syscall) {
    this.machine = machine;
    this.syscall = syscall;
  }

  /** None where this JVM may not call native code, or does not know how. */
  @SuppressWarnings("restricted")
  static Option<Kernel> of(Machine machine) {
    try {
      Linker linker = Linker.nativeLinker();
      FunctionDescriptor sixLongs =
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
      return Option.ofOptional(linker.defaultLookup().find("syscall"))
          .map(function -> new Kernel(machine, linker.downcallHandle(function, sixLongs)));
    } catch (UnsupportedOperationException | IllegalCallerException e) {
      return Option.none();
    }
  }

  long call(SystemCall call, long first) {
    return call(call, first, 0, 0, 0);
  }

  long call(SystemCall call, long first, long second, long third) {
    return call(call, first, second, third, 0);
  }

  /**
   * @return what the call answers, or {@link #FAILED}
   */
  long call(SystemCall call, long first, long second, long third, long fourth) {
    return call(call.number(machine), first, second, third, fourth);
  }

  long call(int number, long first, long second, long third, long fourth) {
    try {
      return (long) syscall.invokeExact((long) number, first, second, third, fourth, 0L);
    } catch (Throwable e) {
      throw new LinkageError("a call with seven longs", e);
    }
  }

  /** Nothing that this thread executes gains rights; both Landlock and seccomp ask for it. */
  void gainNoPrivileges() {
    call(SystemCall.PRCTL, SET_NO_NEW_PRIVILEGES, 1, 0);
  }

  /** Zeroed memory for a structure of the kernel. */
  static MemorySegment structure(Arena arena, int bytes) {
    return arena.allocate(bytes, Long.BYTES);
  }

  /** A text as C has it, with a zero at its end. */
  static MemorySegment text(Arena arena, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MemorySegment copy = structure(arena, bytes.length + 1);
    fields(copy).put(bytes);
    return copy;
  }

  /** A view for writing fields, in the byte order of the machine. */
  static ByteBuffer fields(MemorySegment structure) {
    return structure.asByteBuffer().order(ByteOrder.nativeOrder());
  }
}
