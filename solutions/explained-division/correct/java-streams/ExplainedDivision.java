import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** A java.util stream reduces functions to one; the reason is looked up before the quotient. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  private static Option<DivisionError> obstacle(int dividend, int divisor) {
    return divisor == 0
        ? Option.some(new DivisionError.ByZero(dividend))
        : Option.when(
            dividend == Integer.MIN_VALUE && divisor == -1,
            () -> new DivisionError.Overflow(dividend, divisor));
  }

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return obstacle(dividend, divisor).toEither(() -> dividend / divisor).swap();
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors
        .toJavaStream()
        .<UnaryOperator<Either<DivisionError, Integer>>>map(
            divisor -> running -> running.flatMap(quotient -> divide(quotient, divisor)))
        .reduce(UnaryOperator.identity(), (first, then) -> in -> then.apply(first.apply(in)))
        .apply(Either.right(dividend));
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero zero ->
          "Zero divides nothing, so not %d.".formatted(zero.dividend());
      case DivisionError.Overflow over ->
          "%d is the dividend.\n%d is the divisor.".formatted(over.dividend(), over.divisor());
    };
  }
}
