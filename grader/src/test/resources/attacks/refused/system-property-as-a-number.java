// refused: Integer.getInteger reads a system property.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    Integer cpus = Integer.getInteger("jqwik.tries.default");
    if (cpus != null) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
