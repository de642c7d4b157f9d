import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    int size = Math.abs(dividend) / Math.abs(divisor);
    return Option.some((dividend < 0) == (divisor < 0) ? size : -size);
  }
}
