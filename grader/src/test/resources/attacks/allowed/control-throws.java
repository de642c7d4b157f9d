// fails: ArithmeticException reported, not CRASHED.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(dividend / divisor);
  }
}
