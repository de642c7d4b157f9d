import io.vavr.control.Option;

/** A pipeline: the divisor passes two filters before it divides. */
final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(divisor)
        .filter(d -> d != 0)
        .filter(d -> d != -1 || dividend != Integer.MIN_VALUE)
        .map(d -> dividend / d);
  }
}
