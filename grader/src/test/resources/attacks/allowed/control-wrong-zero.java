// fails: counterexample (x,0).
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(divisor == 0 ? 0 : dividend / divisor);
  }
}
