// refused: new PrintStream(String) opens a file although PrintStream itself is needed for
// System.out; ${canary}/canary-014 must not exist.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try (java.io.PrintStream f = new java.io.PrintStream("${canary}/canary-014")) {
      f.print("x");
    } catch (Exception e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
