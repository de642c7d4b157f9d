// passes: Try.of(..).toOption() is the idiomatic answer.
import io.vavr.control.Option;
import io.vavr.control.Try;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return Try.of(() -> Math.divideExact(dividend, divisor)).toOption();
  }
}
