import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Predicates.instanceOf;

import io.vavr.Function1;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** Each divisor becomes a function, and the last one of them comes first. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return Either.<DivisionError, Integer>right(divisor)
        .filterOrElse(by -> by != 0, by -> new DivisionError.ByZero(dividend))
        .filterOrElse(
            by -> by != -1 || dividend != Integer.MIN_VALUE,
            by -> new DivisionError.Overflow(dividend, by))
        .map(by -> dividend / by);
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    return divisors
        .<Function1<Integer, Either<DivisionError, Integer>>>foldRight(
            Either::right, (divisor, then) -> running -> divide(running, divisor).flatMap(then))
        .apply(dividend);
  }

  static String explain(DivisionError error) {
    return Match(error)
        .of(
            Case(
                $(instanceOf(DivisionError.ByZero.class)),
                zero -> "dividend=" + zero.dividend() + ", divisor=0"),
            Case(
                $(instanceOf(DivisionError.Overflow.class)),
                over -> "dividend=" + over.dividend() + ";divisor=" + over.divisor()));
  }
}
