// refused: parallel() touches the JVM-wide common pool (leaks threads into a reused worker).
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    int n = java.util.stream.IntStream.range(0, 1000).parallel().sum();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
