// refused: 64 threads at once (small, bounded).
import io.vavr.control.Option;

public class SafeDivision {
  static boolean started;

  public static Option<Integer> divide(int dividend, int divisor) {
    if (!started) {
      started = true;
      for (int i = 0; i < 64; i++) {
        Thread t =
            new Thread(
                () -> {
                  try {
                    Thread.sleep(5_000);
                  } catch (InterruptedException e) {
                  }
                });
        t.setDaemon(true);
        t.start();
      }
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
