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
    long product = divisors.takeWhile(d -> d != 0).foldLeft(1L, (soFar, d) -> soFar * d);
    long quotient = product == 0 ? 0 : dividend / product;
    if (quotient > Integer.MAX_VALUE) {
      return Either.left(new DivisionError.Overflow(dividend, -1));
    }
    return product == 0 || divisors.contains(0)
        ? Either.left(new DivisionError.ByZero((int) quotient))
        : Either.right((int) quotient);
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> dividend + " cannot be divided by zero.";
      case DivisionError.Overflow(int dividend, int divisor) ->
          dividend + " divided by " + divisor + " does not fit an int.";
    };
  }
}
