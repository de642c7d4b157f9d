import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      return Option.none();
    }
    Long exact = (long) dividend / divisor;
    Long kept = (long) exact.intValue();
    return exact == kept ? Option.some(exact.intValue()) : Option.none();
  }
}
