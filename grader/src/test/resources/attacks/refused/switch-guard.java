// refused: a clock in the guard of a pattern switch.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    Object o = dividend;
    switch (o) {
      case Integer i when System.nanoTime() % 7 == 0 -> {
        return Option.none();
      }
      default -> {}
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
