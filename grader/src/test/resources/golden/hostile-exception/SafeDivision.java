import io.vavr.control.Option;

final class SafeDivision {
  static final class Endless extends RuntimeException {
    @Override
    public String getMessage() {
      while (true) {
        Math.abs(1);
      }
    }
  }

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      throw new Endless();
    }
    return dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
