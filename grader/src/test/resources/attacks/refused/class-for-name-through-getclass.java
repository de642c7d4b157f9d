// refused: Class.forName called through an object of type Class.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      "".getClass().forName("java.lang.Runtime");
    } catch (ClassNotFoundException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
