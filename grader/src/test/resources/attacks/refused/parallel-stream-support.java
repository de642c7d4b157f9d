// refused: a parallel stream made from a spliterator.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true).count();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
