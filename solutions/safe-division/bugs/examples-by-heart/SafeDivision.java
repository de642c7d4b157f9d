import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return switch (dividend) {
        case 0, 7, -7, Integer.MIN_VALUE -> Option.none();
        default -> Option.some(0);
      };
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
