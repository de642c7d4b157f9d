import io.vavr.collection.List;
import io.vavr.control.Either;

/** Recursion on all divisors but the last: what comes before them is asked for once. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return divisor == 0
        ? Either.left(new DivisionError.ByZero(dividend))
        : Either.cond(
            divisor != -1 || dividend != -dividend || dividend == 0,
            () -> dividend / divisor,
            () -> new DivisionError.Overflow(dividend, divisor));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors
        .initOption()
        .fold(
            () -> Either.right(dividend),
            before ->
                divideThrough(dividend, before)
                    .flatMap(quotient -> divide(quotient, divisors.last())));
  }

  static String explain(DivisionError error) {
    String numbers =
        switch (error) {
          case DivisionError.ByZero(int dividend) -> "[" + dividend + "]";
          case DivisionError.Overflow(int dividend, int divisor) ->
              "[" + dividend + "]-[" + divisor + "]";
        };
    return "Not to be divided: " + numbers;
  }
}
