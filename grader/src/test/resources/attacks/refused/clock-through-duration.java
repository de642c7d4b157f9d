// refused: Duration between two readings of a clock.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    if (java.time.Duration.between(java.time.Instant.EPOCH, java.time.Instant.now()).isNegative())
      return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
