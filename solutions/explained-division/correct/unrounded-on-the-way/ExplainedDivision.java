import io.vavr.collection.List;
import io.vavr.control.Either;

/** A double holds the unrounded dividend, and is cut to an int when it is looked at. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return divideThrough(dividend, List.of(divisor));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    double running = dividend;
    for (int divisor : divisors) {
      int rounded = (int) running;
      if (divisor == 0) {
        return Either.left(new DivisionError.ByZero(rounded));
      }
      running = running / divisor;
      if (running > Integer.MAX_VALUE) {
        return Either.left(new DivisionError.Overflow(rounded, divisor));
      }
    }
    return Either.right((int) running);
  }

  static String explain(DivisionError error) {
    return error instanceof DivisionError.Overflow(int dividend, int divisor)
        ? "The quotient of " + dividend + " and " + divisor + " is 1 more than the largest int."
        : error.toString().replace('[', ' ').replace(']', ' ');
  }
}
