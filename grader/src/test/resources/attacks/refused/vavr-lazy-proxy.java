// refused: Lazy.val makes a class at run time.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    CharSequence text = io.vavr.Lazy.val(() -> "x", CharSequence.class);
    if (text.length() == 2) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
