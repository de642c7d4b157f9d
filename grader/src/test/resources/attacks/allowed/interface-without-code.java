// passes: an interface that only declares.
import io.vavr.control.Option;

public class SafeDivision {
  interface Divides {
    int by(int divisor);
  }

  public static Option<Integer> divide(int dividend, int divisor) {

    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
