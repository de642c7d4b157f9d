// refused: Object::wait as a checked function.
import io.vavr.CheckedConsumer;
import io.vavr.control.Option;

public class SafeDivision {
  static final CheckedConsumer<Object> WAIT = Object::wait;

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      WAIT.accept(new Object());
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
