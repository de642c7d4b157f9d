// refused: a Value of its own.
import io.vavr.control.Option;

public class SafeDivision {
  abstract static class Lying implements io.vavr.Value<Integer> {}

  public static Option<Integer> divide(int dividend, int divisor) {
    Lying none = null;
    if (none != null) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
