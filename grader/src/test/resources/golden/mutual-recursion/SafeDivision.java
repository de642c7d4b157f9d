import io.vavr.control.Option;
final class SafeDivision {
  static Option<Integer> divide(int a, int b) {
    return other(a, b);
  }
  private static Option<Integer> other(int a, int b) {
    return divide(a, b);
  }
}
