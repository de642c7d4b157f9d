import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

final class SafeDivision {
  private static final int SMALL = 1000;
  private static final Map<Integer, Option<Integer>> KNOWN = new HashMap<>();

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return isSmall(dividend) && isSmall(divisor)
        ? KNOWN.computeIfAbsent(SMALL * dividend + divisor, key -> quotient(dividend, divisor))
        : quotient(dividend, divisor);
  }

  private static boolean isSmall(int number) {
    return 0 <= number && number <= SMALL;
  }

  private static Option<Integer> quotient(int dividend, int divisor) {
    return divisor == 0 || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
