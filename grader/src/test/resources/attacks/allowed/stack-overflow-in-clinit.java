// ends at a limit: overflow inside <clinit> arrives as the cause of ExceptionInInitializerError (or
// raw); later calls give NoClassDefFoundError.
import io.vavr.control.Option;

public class SafeDivision {
  static final int X = g(0);

  static int g(int n) {
    return g(n + 1) + 1;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
