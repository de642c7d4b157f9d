// ends at a limit: catching Throwable (interrupt, Thread.stop style) must not help.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    long s = 1;
    for (long i = 0; i < 100_000_000_000L; i++) {
      try {
        s = s * 31 + i;
        if (s == 7) throw new RuntimeException();
      } catch (Throwable t) {
        s++;
      }
    }
    return s == 42 ? Option.none() : Option.some(1);
  }
}
