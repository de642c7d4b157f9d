import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;

final class ExplainedDivision {
  private ExplainedDivision() {}

  private static final Map<Class<?>, String> known = new HashMap<>();

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
    return known.computeIfAbsent(error.getClass(), kind -> "There is no quotient: " + error);
  }
}
