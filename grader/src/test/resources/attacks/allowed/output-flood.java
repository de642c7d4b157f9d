// ends at a limit: (or OUTPUT_LIMIT) endless printing: capture is bounded, parent memory must not
// grow.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    for (long i = 0; i < 2_000_000_000L; i++)
      System.out.println("spam spam spam spam spam spam spam spam");
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
