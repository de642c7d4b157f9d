import io.vavr.control.Option;

/** Division that has an answer for every pair of ints. */
final class SafeDivision {
  private SafeDivision() {}

  /** The quotient rounded toward zero, or none where there is no quotient that fits an int. */
  static Option<Integer> divide(int dividend, int divisor) {
    throw new UnsupportedOperationException("divide is not written yet");
  }
}
