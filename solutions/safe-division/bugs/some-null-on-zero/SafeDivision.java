import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    Integer quotient =
        divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? null
            : (Integer) (dividend / divisor);
    return Option.some(quotient);
  }
}
