// stopped earlier: a record whose accessor is native.
import io.vavr.control.Option;

public class SafeDivision {
  record Pair(int a) {
    public native int a();
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 12345) new Pair(1).a();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
