import io.vavr.control.Option;
import io.vavr.control.Try;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Try.of(() -> dividend / divisor).toOption();
  }
}
