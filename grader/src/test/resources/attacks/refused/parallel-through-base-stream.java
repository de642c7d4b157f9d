// refused: parallel() called through its supertype.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    java.util.stream.BaseStream<Integer, ?> base = java.util.stream.Stream.of(1);
    base.parallel();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
