import io.vavr.control.Option;

final class SafeDivision {
  private static boolean overflowed;

  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    boolean after = overflowed;
    overflowed = dividend == Integer.MIN_VALUE && divisor == -1;
    return after || overflowed || divisor == 0 ? Option.none() : Option.some(dividend / divisor);
  }
}
