import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigInteger;

/** Takes one divisor after the other off the list, with a fold for each of the two questions. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return Option.when(divisor != 0, () -> BigInteger.valueOf(dividend))
        .map(exact -> exact.divide(BigInteger.valueOf(divisor)))
        .<Either<DivisionError, Integer>>fold(
            () -> Either.left(new DivisionError.ByZero(dividend)),
            quotient ->
                quotient.bitLength() < Integer.SIZE
                    ? Either.right(quotient.intValueExact())
                    : Either.left(new DivisionError.Overflow(dividend, divisor)));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors
        .pop2Option()
        .fold(
            () -> Either.right(dividend),
            parts ->
                parts.apply(
                    (divisor, rest) ->
                        divide(dividend, divisor)
                            .fold(Either::left, quotient -> divideThrough(quotient, rest))));
  }

  static String explain(DivisionError error) {
    return switch (error) {
      case DivisionError.ByZero(int dividend) -> String.join(" ", "zero", "into", "" + dividend);
      case DivisionError.Overflow(int dividend, int divisor) ->
          String.join(" ", "" + divisor, "into", "" + dividend);
    };
  }
}
