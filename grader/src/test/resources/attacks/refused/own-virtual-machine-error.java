// refused: what only the JVM throws.
import io.vavr.control.Option;

public class SafeDivision {
  static class Fatal extends VirtualMachineError {}

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) throw new Fatal();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
