// refused: process list and parent handle (looked at, never killed here) must be unavailable.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    long n = ProcessHandle.allProcesses().count();
    if (ProcessHandle.current().parent().isPresent())
      throw new IllegalStateException("LEAK: sees parent, " + n + " processes");
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
