import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.when(divisor != 0, dividend / divisor)
        .filter(quotient -> dividend != Integer.MIN_VALUE || divisor != -1);
  }
}
