// refused: a lock that every class of the JVM shares.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    synchronized ("shared".intern()) {
      if (divisor == 1) return Option.some(dividend);
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
