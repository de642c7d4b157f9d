// refused: a type that is only named in the signature of an interface.
import io.vavr.control.Option;

public class SafeDivision {
  interface Opens {
    java.io.File open(String name);
  }

  public static Option<Integer> divide(int dividend, int divisor) {

    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
