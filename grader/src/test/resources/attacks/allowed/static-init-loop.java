// ends at a limit: loop in <clinit>: runs during class initialisation, so the limit must already be
// armed when the class is loaded.
import io.vavr.control.Option;

public class SafeDivision {
  static final long X = burn();

  static long burn() {
    long s = 1;
    for (long i = 0; i < 100_000_000_000L; i++) s = s * 31 + i;
    return s;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
