// refused: a synchronized method.
import io.vavr.control.Option;

public class SafeDivision {
  static synchronized int one() {
    return 1;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    one();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
