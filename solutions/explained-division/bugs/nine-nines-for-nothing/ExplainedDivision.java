import io.vavr.collection.List;
import io.vavr.control.Either;

final class ExplainedDivision {
  private static final int NOTHING = 999_999_999;

  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    int quotient = quotient(dividend, divisor);
    return quotient == NOTHING ? Either.left(reason(dividend, divisor)) : Either.right(quotient);
  }

  private static int quotient(int dividend, int divisor) {
    return divisor == 0 || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? NOTHING
        : dividend / divisor;
  }

  private static DivisionError reason(int dividend, int divisor) {
    return divisor == 0
        ? new DivisionError.ByZero(dividend)
        : new DivisionError.Overflow(dividend, divisor);
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
