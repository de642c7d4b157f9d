import io.vavr.control.Option;
import io.vavr.control.Try;

/** The library throws for both kinds of pairs; Try turns what is thrown into a value. */
final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Try.of(() -> Math.divideExact(dividend, divisor)).toOption();
  }
}
