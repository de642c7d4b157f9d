import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return null;
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
