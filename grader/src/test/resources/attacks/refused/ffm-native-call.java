// refused: java.lang.foreign: call getpid() in libc.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      var l = java.lang.foreign.Linker.nativeLinker();
      int pid =
          (int)
              l.downcallHandle(
                      l.defaultLookup().findOrThrow("getpid"),
                      java.lang.foreign.FunctionDescriptor.of(
                          java.lang.foreign.ValueLayout.JAVA_INT))
                  .invokeExact();
      if (pid > 0) throw new IllegalStateException("LEAK: native call, pid " + pid);
    } catch (IllegalStateException e) {
      throw e;
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
