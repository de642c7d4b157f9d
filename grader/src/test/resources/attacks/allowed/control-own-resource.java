// passes: a resource of its own in try-with-resources.
import io.vavr.control.Option;

public class SafeDivision {
  record Open(String name) implements AutoCloseable {
    @Override
    public void close() {
      System.out.println("closed " + name);
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    try (Open first = new Open("a");
        Open second = new Open("b")) {
      System.out.printf("%s %s%n", first, second);
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
