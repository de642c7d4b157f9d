import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    long rest = Math.abs((long) dividend);
    long step = Math.abs((long) divisor);
    int quotient = 0;
    while (rest >= step) {
      rest -= step;
      quotient--;
    }
    return Option.some((dividend < 0) == (divisor < 0) ? -quotient : quotient);
  }
}
