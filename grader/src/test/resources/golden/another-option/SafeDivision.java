import java.util.Optional;

final class SafeDivision {
  static Optional<Integer> divide(int dividend, int divisor) {
    return Optional.empty();
  }
}
