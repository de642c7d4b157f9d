import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  private static boolean failed;

  static Option<Integer> divide(int dividend, int divisor) {
    failed = failed || divisor == 0;
    return failed || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
