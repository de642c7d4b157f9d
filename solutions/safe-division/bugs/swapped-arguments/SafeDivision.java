import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return dividend == 0 || divisor == Integer.MIN_VALUE && dividend == -1
        ? Option.none()
        : Option.some(divisor / dividend);
  }
}
