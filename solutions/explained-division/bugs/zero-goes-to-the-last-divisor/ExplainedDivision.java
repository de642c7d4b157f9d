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
    Either<DivisionError, Integer> running = Either.right(dividend);
    for (int divisor : divisors) {
      if (running.contains(0)) {
        return divide(0, divisors.last());
      }
      running = running.flatMap(quotient -> divide(quotient, divisor));
    }
    return running;
  }

  static String explain(DivisionError error) {
    return "It failed: " + error;
  }
}
