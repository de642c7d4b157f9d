import io.vavr.control.Option;

final class SafeDivision {
  private static int lastDividend;
  private static int lastDivisor = 1;
  private static Option<Integer> last = Option.some(0);

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (dividend == lastDividend && divisor == lastDivisor) {
      return last;
    }
    lastDividend = dividend;
    lastDivisor = divisor;
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    last = Option.some(dividend / divisor);
    return last;
  }
}
