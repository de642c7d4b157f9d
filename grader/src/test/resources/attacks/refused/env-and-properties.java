// refused: environment variables / system properties (tokens in CI!).
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    if (!System.getenv().isEmpty() || System.getProperty("sun.java.command", "").contains("secret"))
      throw new IllegalStateException(
          "LEAK: environment of " + System.getenv().size() + " variables");
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
