// refused: a grandchild that outlives the worker (sleep 20) must be gone after the verdict.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      new ProcessBuilder("/bin/sh", "-c", "sleep 20 & sleep 20 &").start();
    } catch (Exception e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
