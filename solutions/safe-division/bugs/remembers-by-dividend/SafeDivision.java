import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

final class SafeDivision {
  private SafeDivision() {}

  private static final Map<Integer, Integer> known = new HashMap<>();

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    return Option.some(known.computeIfAbsent(dividend, d -> d / divisor));
  }
}
