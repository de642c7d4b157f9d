import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Try;

/** The library throws; Try turns what is thrown into a value, and the arguments say why. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return Try.of(() -> Math.divideExact(dividend, divisor))
        .toEither()
        .mapLeft(
            thrown ->
                divisor == 0
                    ? new DivisionError.ByZero(dividend)
                    : new DivisionError.Overflow(dividend, divisor));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors
        .toStream()
        .scanLeft(
            Either.<DivisionError, Integer>right(dividend),
            (running, divisor) -> running.flatMap(quotient -> divide(quotient, divisor)))
        .last();
  }

  static String explain(DivisionError error) {
    return "Division failed: " + error;
  }
}
