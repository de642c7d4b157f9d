// refused: a pool that lives as long as the class.
import io.vavr.control.Option;

public class SafeDivision {
  static final java.util.concurrent.ExecutorService POOL =
      java.util.concurrent.Executors.newFixedThreadPool(1);

  public static Option<Integer> divide(int dividend, int divisor) {
    POOL.submit(() -> 1);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
