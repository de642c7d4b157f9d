// refused: parallel as a method reference.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    java.util.function.UnaryOperator<java.util.stream.IntStream> wide =
        java.util.stream.IntStream::parallel;
    wide.apply(java.util.stream.IntStream.range(0, 9)).sum();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
