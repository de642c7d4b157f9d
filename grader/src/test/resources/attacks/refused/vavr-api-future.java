// refused: a future through the short names of Vavr.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    io.vavr.API.Future(() -> 1).await();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
