// fails: a checked exception through CheckedFunction.unchecked.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0)
      return io.vavr.CheckedFunction1.<Integer, Option<Integer>>of(
              x -> {
                throw new java.io.IOException("sneaky");
              })
          .unchecked()
          .apply(1);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
