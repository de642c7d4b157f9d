// refused: an error of its own passes by handlers of exceptions.
import io.vavr.control.Option;

public class SafeDivision {
  static class Fatal extends Error {}

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) throw new Fatal();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
