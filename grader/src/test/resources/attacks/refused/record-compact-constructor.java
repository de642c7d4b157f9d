// refused: a property read in the compact constructor of a record.
import io.vavr.control.Option;

public class SafeDivision {
  record Env(String name) {
    Env {
      name = System.getenv(name);
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Env("PATH");
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
