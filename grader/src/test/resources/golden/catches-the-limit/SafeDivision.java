import io.vavr.control.Option;

final class SafeDivision {
  static Option<Integer> divide(int dividend, int divisor) {
    while (divisor == 0) {
      try {
        while (true) {
          Math.abs(1);
        }
      } catch (Throwable swallowed) {
        // again
      }
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
