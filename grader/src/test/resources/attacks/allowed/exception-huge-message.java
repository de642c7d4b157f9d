// fails: 5 MB message on every try must be truncated before it crosses the pipe.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    throw new IllegalStateException("x".repeat(5 << 20));
  }
}
