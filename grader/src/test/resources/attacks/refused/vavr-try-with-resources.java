// refused: Try closes System.out.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    io.vavr.control.Try.withResources(() -> (AutoCloseable) System.out).of(out -> 1);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
