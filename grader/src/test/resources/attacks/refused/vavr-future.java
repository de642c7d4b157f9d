// refused: threads through the allowed library: io.vavr.concurrent.Future.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    io.vavr.concurrent.Future.of(
        () -> {
          while (!Thread.interrupted()) {
            Thread.sleep(100);
            if (dividend == 1) break;
          }
          return 1;
        });
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
