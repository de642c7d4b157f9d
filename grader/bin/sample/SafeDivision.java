import io.vavr.control.Option;

/**
 * A first attempt, with the mistakes that the exercise is about: try `grader check safe-division`
 * on it.
 */
final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.of(Math.floorDiv(dividend, divisor));
  }
}
