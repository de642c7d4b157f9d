// refused: a value bound to the thread.
import io.vavr.control.Option;

public class SafeDivision {
  static final ScopedValue<Integer> V = ScopedValue.newInstance();

  public static Option<Integer> divide(int dividend, int divisor) {
    ScopedValue.where(V, 1).run(() -> {});
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
