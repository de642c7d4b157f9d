import io.vavr.collection.List;
import io.vavr.control.Either;

/** A loop that returns the first Left as it is. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.left(new DivisionError.ByZero(dividend));
    }
    if (dividend == Integer.MIN_VALUE && divisor == -1) {
      return Either.left(new DivisionError.Overflow(dividend, divisor));
    }
    return Either.right(dividend / divisor);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    int running = dividend;
    for (int divisor : divisors) {
      Either<DivisionError, Integer> quotient = divide(running, divisor);
      if (quotient.isLeft()) {
        return quotient;
      }
      running = quotient.get();
    }
    return Either.right(running);
  }

  static String explain(DivisionError error) {
    if (error instanceof DivisionError.Overflow overflow) {
      return "(" + overflow.dividend() + "," + overflow.divisor() + ") overflows.";
    }
    return "Nothing times 0 is " + ((DivisionError.ByZero) error).dividend() + ".";
  }
}
