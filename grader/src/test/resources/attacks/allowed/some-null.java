// fails: Option.some(null).
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(null);
  }
}
