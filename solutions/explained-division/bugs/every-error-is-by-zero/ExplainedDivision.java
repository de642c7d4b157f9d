import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Try;

final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return Try.of(() -> Math.divideExact(dividend, divisor))
        .toEither()
        .mapLeft(thrown -> new DivisionError.ByZero(dividend));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors.foldLeft(
        Either.right(dividend),
        (running, divisor) -> running.flatMap(quotient -> divide(quotient, divisor)));
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> dividend + " cannot be divided by zero.";
      case DivisionError.Overflow(int dividend, int divisor) ->
          dividend + " divided by " + divisor + " does not fit an int.";
    };
  }
}
