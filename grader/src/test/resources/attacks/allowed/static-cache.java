// passes: mutable statics of the student class: legal, must vanish with its class loader (same file
// twice in one worker must start fresh).
import io.vavr.control.Option;

public class SafeDivision {
  static int calls;

  public static Option<Integer> divide(int dividend, int divisor) {
    calls++;
    if (calls > 100_000) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
