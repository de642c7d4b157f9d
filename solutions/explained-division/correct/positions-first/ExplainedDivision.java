import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Iterator;

/** Looks for the first zero, divides up to there, and only then says what it found. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return divisor == 0
        ? Either.left(new DivisionError.ByZero(dividend))
        : fitting(dividend, divisor);
  }

  private static Either<DivisionError, Integer> fitting(int dividend, int divisor) {
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : Either.right(dividend / divisor);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    Tuple2<List<Integer>, List<Integer>> parts = divisors.span(divisor -> divisor != 0);
    Either<DivisionError, Integer> running = Either.right(dividend);
    Iterator<Integer> rest = parts._1.iterator();
    while (rest.hasNext()) {
      int divisor = rest.next();
      running = running.fold(Either::left, quotient -> fitting(quotient, divisor));
    }
    return parts._2.isEmpty()
        ? running
        : running.flatMap(quotient -> Either.left(new DivisionError.ByZero(quotient)));
  }

  static String explain(DivisionError error) {
    List<Integer> numbers =
        switch (error) {
          case DivisionError.ByZero zero -> List.of(zero.dividend());
          case DivisionError.Overflow over -> List.of(over.divisor(), over.dividend());
        };
    return numbers.mkString("Numbers without a quotient: ", ",", ".");
  }
}
