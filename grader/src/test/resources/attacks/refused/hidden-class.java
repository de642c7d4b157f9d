// refused: Lookup.defineHiddenClass.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.lang.invoke.MethodHandles.lookup().defineHiddenClass(new byte[] {1}, true);
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
