// refused: a method that an interface of its own declares is implemented by Throwable.
import io.vavr.control.Option;

public class SafeDivision {
  interface Filled {
    Throwable fillInStackTrace();
  }

  static class Own extends RuntimeException implements Filled {}

  public static Option<Integer> divide(int dividend, int divisor) {
    Filled filled = new Own();
    filled.fillInStackTrace();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
