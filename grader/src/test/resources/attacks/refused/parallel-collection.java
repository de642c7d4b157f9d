// refused: parallelStream of a collection.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    new java.util.ArrayList<>(java.util.List.of(1, 2)).parallelStream().forEach(x -> {});
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
