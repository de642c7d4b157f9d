// refused: Collections.shuffle(list) advances a JVM-wide Random: later submissions see other
// values.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    java.util.Collections.shuffle(new java.util.ArrayList<>(java.util.List.of(1, 2, 3)));
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
