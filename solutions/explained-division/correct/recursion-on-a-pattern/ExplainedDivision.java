import io.vavr.collection.List;
import io.vavr.control.Either;

/** Recursion on the list, patterns with conditions, sentences from a format. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  private record Question(int dividend, int divisor) {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return switch (new Question(dividend, divisor)) {
      case Question(int of, int by) when by == 0 -> Either.left(new DivisionError.ByZero(of));
      case Question(int of, int by) when of == Integer.MIN_VALUE && by == -1 ->
          Either.left(new DivisionError.Overflow(of, by));
      case Question(int of, int by) -> Either.right(of / by);
    };
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return switch (divisors) {
      case List.Cons<Integer> cons ->
          divide(dividend, cons.head()).flatMap(quotient -> divideThrough(quotient, cons.tail()));
      default -> Either.right(dividend);
    };
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero byZero -> String.format("%+d/0 has no answer", byZero.dividend());
      case DivisionError.Overflow overflow ->
          String.format("%d/%d is too big", overflow.dividend(), overflow.divisor());
    };
  }
}
