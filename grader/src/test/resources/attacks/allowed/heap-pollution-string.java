// fails: Option<String> as Option<Integer>.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    @SuppressWarnings("unchecked")
    Option<Integer> o = (Option<Integer>) (Option<?>) Option.some("1");
    return o;
  }
}
