// refused: Enum.valueOf with an enum of the JDK.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    Object state = Enum.valueOf(Thread.State.class, "NEW");
    if (state == null) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
