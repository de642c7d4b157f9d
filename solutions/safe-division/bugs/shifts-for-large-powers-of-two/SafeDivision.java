import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor >= 1024 && Integer.bitCount(divisor) == 1) {
      return Option.some(dividend >> Integer.numberOfTrailingZeros(divisor));
    }
    return divisor == 0 || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
