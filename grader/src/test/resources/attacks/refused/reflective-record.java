// refused: the components of a record through reflection.
import io.vavr.control.Option;

public class SafeDivision {
  record Pair(int a) {}

  public static Option<Integer> divide(int dividend, int divisor) {
    if (Pair.class.getRecordComponents().length == 2) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
