import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(divisor == 0 ? 0 : dividend / divisor);
  }
}
