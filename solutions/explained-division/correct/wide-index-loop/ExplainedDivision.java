import io.vavr.collection.List;
import io.vavr.control.Either;

/** Long arithmetic, and an index that walks the list anew for every divisor. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.left(new DivisionError.ByZero(dividend));
    }
    long quotient = (long) dividend / divisor;
    return quotient > Integer.MAX_VALUE
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : Either.right((int) quotient);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    Either<DivisionError, Integer> running = Either.right(dividend);
    for (int i = 0; i < divisors.size() && running.isRight(); i++) {
      running = divide(running.get(), divisors.get(i));
    }
    return running;
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) ->
          "The dividend-" + dividend + "-problem: zero times anything is zero";
      case DivisionError.Overflow(int dividend, int divisor) ->
          "Divisor " + divisor + ", dividend " + dividend + ": beyond 2147483647";
    };
  }
}
