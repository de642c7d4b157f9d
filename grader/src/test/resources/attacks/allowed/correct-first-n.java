// fails: correct for the first 50 calls, then wrong.
import io.vavr.control.Option;

public class SafeDivision {
  static int n;

  public static Option<Integer> divide(int dividend, int divisor) {
    if (++n > 50) return Option.some(0);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
