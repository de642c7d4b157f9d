// refused: ACC_NATIVE without library.
import io.vavr.control.Option;

public class SafeDivision {
  static native void touch();

  public static Option<Integer> divide(int dividend, int divisor) {
    if (dividend == Integer.MAX_VALUE && divisor == 12345) touch();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
