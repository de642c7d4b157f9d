import io.vavr.collection.List;
import io.vavr.control.Either;

/** Division that says why, where there is no quotient. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  /** The quotient rounded toward zero, or the reason why there is none that fits an int. */
  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    throw new UnsupportedOperationException("divide is not written yet");
  }

  /** The dividend divided by each divisor in turn, or the first error on the way. */
  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    throw new UnsupportedOperationException("divideThrough is not written yet");
  }

  /** The error as a sentence that holds every number of it. */
  static String explain(DivisionError error) {
    throw new UnsupportedOperationException("explain is not written yet");
  }
}
