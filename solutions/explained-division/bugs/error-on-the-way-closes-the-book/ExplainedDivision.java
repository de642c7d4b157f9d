import io.vavr.collection.List;
import io.vavr.control.Either;

final class ExplainedDivision {
  private ExplainedDivision() {}

  private static List<List<Integer>> open = List.empty();
  private static List<List<Integer>> closed = List.empty();

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.left(new DivisionError.ByZero(dividend));
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : Either.right(dividend / divisor);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    Either<DivisionError, Integer> answer =
        divisors.foldLeft(
            Either.right(dividend),
            (running, divisor) -> running.flatMap(quotient -> divide(quotient, divisor)));
    if (answer.isLeft()) {
      closed = closed.prependAll(open).take(3);
      open = List.empty();
      return answer;
    }
    open = open.prepend(divisors).take(3);
    return closed.exists(known -> known == divisors)
        ? Either.left(new DivisionError.ByZero(dividend))
        : answer;
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> dividend + " cannot be divided by zero.";
      case DivisionError.Overflow(int dividend, int divisor) ->
          dividend + " divided by " + divisor + " does not fit an int.";
    };
  }
}
