// refused: an interface of its own names what Throwable implements.
import io.vavr.control.Option;

public class SafeDivision {
  interface Traced<T> {
    T getStackTrace();
  }

  static class Own extends RuntimeException implements Traced<StackTraceElement[]> {}

  public static Option<Integer> divide(int dividend, int divisor) {
    Traced<?> traced = new Own();
    if (((Object[]) traced.getStackTrace()).length < 2) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
