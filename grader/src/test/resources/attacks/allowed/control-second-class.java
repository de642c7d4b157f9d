// passes: another top-level class in the same file.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    if (Helper.isZero(divisor)) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}

class Helper {
  static boolean isZero(int n) {
    return n == 0;
  }
}
