import io.vavr.control.Option;

final class SafeDivision {
  static Option<Integer> divide(int dividend, int divisor) {
    return Option.of(dividend / divisor);
  }
}
