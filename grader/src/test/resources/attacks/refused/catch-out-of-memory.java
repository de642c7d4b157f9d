// refused: catches what only the JVM throws.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      int[] many = new int[1 << 20];
      many[0] = 1;
    } catch (OutOfMemoryError e) {
      return Option.none();
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
