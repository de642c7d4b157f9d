// refused: holds the monitor of a class shared with the harness for ~2 minutes: a zombie would
// block the next submission in a reused JVM.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    synchronized (Option.class) {
      long s = 1;
      for (long i = 0; i < 100_000_000_000L; i++) s = s * 31 + i;
      if (s == 42) return Option.none();
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
