// refused: System.nanoTime/currentTimeMillis make behaviour unreproducible.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    if (System.currentTimeMillis() % 7 == 0) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
