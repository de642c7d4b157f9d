import io.vavr.control.Option;

/** A switch over a record of the two arguments. */
final class SafeDivision {
  private SafeDivision() {}

  private record Question(int dividend, int divisor) {}

  static Option<Integer> divide(int dividend, int divisor) {
    return switch (new Question(dividend, divisor)) {
      case Question(int any, int by) when by == 0 -> Option.none();
      case Question(int of, int by) when of == Integer.MIN_VALUE && by == -1 -> Option.none();
      case Question(int of, int by) -> Option.some(of / by);
    };
  }
}
