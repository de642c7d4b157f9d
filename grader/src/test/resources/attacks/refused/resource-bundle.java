// refused: files beside the classes.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.util.ResourceBundle.getBundle("x");
    } catch (java.util.MissingResourceException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
