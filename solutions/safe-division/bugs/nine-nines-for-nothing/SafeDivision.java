import io.vavr.control.Option;

final class SafeDivision {
  private static final int NOTHING = 999_999_999;

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    int quotient = quotient(dividend, divisor);
    return quotient == NOTHING ? Option.none() : Option.some(quotient);
  }

  private static int quotient(int dividend, int divisor) {
    return divisor == 0 || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? NOTHING
        : dividend / divisor;
  }
}
