// passes: overflows on purpose, catches Throwable, then answers correctly: harmless, must not
// corrupt harness state (half-initialised JDK classes). Not at every call, since an overflow costs
// milliseconds, and a slow machine then runs out of processor time.
import io.vavr.control.Option;

public class SafeDivision {
  static int r(int n) {
    return r(n + 1) + 1;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      if (divisor == 0 && 0 <= dividend && dividend < 100) {
        r(0);
      }
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
