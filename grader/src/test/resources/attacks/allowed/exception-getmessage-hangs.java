// fails: getMessage() never returns: the harness must not call it outside the timed region (or gets
// TIMEOUT).
import io.vavr.control.Option;

public class SafeDivision {
  static class Evil extends RuntimeException {
    @Override
    public String getMessage() {
      long s = 1;
      for (long i = 0; i < 100_000_000_000L; i++) s = s * 31 + i;
      return "x" + s;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    throw new Evil();
  }
}
