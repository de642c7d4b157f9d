import io.vavr.control.Option;

/** Divides in long arithmetic and keeps what fits an int; the supplier waits for the test. */
final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.when(divisor != 0, () -> (long) dividend / divisor)
        .filter(quotient -> quotient == quotient.intValue())
        .map(Long::intValue);
  }
}
