// refused: non-daemon thread keeps the worker JVM alive (20 s).
import io.vavr.control.Option;

public class SafeDivision {
  static boolean started;

  public static Option<Integer> divide(int dividend, int divisor) {
    if (!started) {
      started = true;
      new Thread(
              () -> {
                try {
                  Thread.sleep(20_000);
                } catch (InterruptedException e) {
                }
              })
          .start();
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
