import io.vavr.collection.List;
import io.vavr.control.Either;

final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.left(new DivisionError.ByZero(dividend));
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : Either.right(dividend / divisor);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors.foldLeft(
        Either.right(dividend),
        (running, divisor) -> running.flatMap(quotient -> divide(quotient, divisor)));
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> "zero cannot divide dividend-" + abs(dividend);
      case DivisionError.Overflow(int dividend, int divisor) ->
          "the quotient of " + dividend + " and " + divisor + " does not fit";
    };
  }

  private static long abs(int number) {
    return Math.abs((long) number);
  }
}
