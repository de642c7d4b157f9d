import io.vavr.control.Option;

/** Early returns of wrapped values; a double holds every quotient of two ints closely enough. */
final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Option.none();
    }
    double quotient = (double) dividend / divisor;
    if (quotient > Integer.MAX_VALUE) {
      return Option.none();
    }
    return Option.of((int) quotient);
  }
}
