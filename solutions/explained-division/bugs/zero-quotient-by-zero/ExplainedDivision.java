import io.vavr.collection.List;
import io.vavr.control.Either;

final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    if (dividend == Integer.MIN_VALUE && divisor == -1) {
      return Either.left(new DivisionError.Overflow(dividend, divisor));
    }
    int quotient = divisor == 0 ? 0 : dividend / divisor;
    return quotient == 0 ? Either.left(new DivisionError.ByZero(dividend)) : Either.right(quotient);
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
