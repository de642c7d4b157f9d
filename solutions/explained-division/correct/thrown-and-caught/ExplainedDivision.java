import io.vavr.collection.List;
import io.vavr.control.Either;

/** An exception of its own carries the error, and is caught before anyone sees it. */
final class ExplainedDivision {
  private ExplainedDivision() {}

  private static final class Failed extends Exception {
    private final transient DivisionError error;

    private Failed(DivisionError error) {
      this.error = error;
    }
  }

  private static int quotient(int dividend, int divisor) throws Failed {
    if (divisor == 0) {
      throw new Failed(new DivisionError.ByZero(dividend));
    }
    if (dividend == Integer.MIN_VALUE && divisor == -1) {
      throw new Failed(new DivisionError.Overflow(dividend, divisor));
    }
    return dividend / divisor;
  }

  static Either<DivisionError, Integer> divide(int dividend, int divisor) {
    return divideThrough(dividend, List.of(divisor));
  }

  static Either<DivisionError, Integer> divideThrough(int dividend, List<Integer> divisors) {
    try {
      int running = dividend;
      for (int divisor : divisors) {
        running = quotient(running, divisor);
      }
      return Either.right(running);
    } catch (Failed failed) {
      return Either.left(failed.error);
    }
  }

  static String explain(DivisionError error) {
    StringBuilder sentence = new StringBuilder("No quotient for");
    switch (error) {
      case DivisionError.ByZero(var dividend) -> sentence.append(' ').append(dividend);
      case DivisionError.Overflow(var dividend, var divisor) ->
          sentence.append(' ').append(dividend).append(" and ").append(divisor);
    }
    return sentence.append('.').toString();
  }
}
