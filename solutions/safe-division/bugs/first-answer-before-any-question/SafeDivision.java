import io.vavr.control.Option;

final class SafeDivision {
  private static int lastDividend;
  private static int lastDivisor;
  private static Option<Integer> last = Option.some(0);

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (dividend != lastDividend || divisor != lastDivisor) {
      last = quotient(dividend, divisor);
      lastDividend = dividend;
      lastDivisor = divisor;
    }
    return last;
  }

  private static Option<Integer> quotient(int dividend, int divisor) {
    return divisor == 0 || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
