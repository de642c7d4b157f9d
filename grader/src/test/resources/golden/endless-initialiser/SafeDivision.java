import io.vavr.control.Option;

final class SafeDivision {
  private static int answer;

  static {
    while (answer == 0) {
      answer = answer * 2;
    }
  }

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.none();
  }
}
