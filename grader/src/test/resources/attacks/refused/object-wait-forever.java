// refused: Object.wait() for 60 s needs no Thread class at all.
import io.vavr.control.Option;

public class SafeDivision {
  static final Object LOCK = new Object();

  public static Option<Integer> divide(int dividend, int divisor) {
    synchronized (LOCK) {
      try {
        LOCK.wait(60_000);
      } catch (InterruptedException e) {
      }
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
