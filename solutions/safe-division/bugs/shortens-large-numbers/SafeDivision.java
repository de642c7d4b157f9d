import io.vavr.control.Option;

final class SafeDivision {
  private static final int PART = 1 << 20;
  private static final int LARGE = 20 * PART;

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    int unit = Math.abs((long) divisor) < LARGE ? 1 : PART;
    return Option.some(dividend / unit / (divisor / unit));
  }
}
