// refused: laundering through an allowed generic type: Option<Socket>.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    Option.of("127.0.0.1")
        .toTry()
        .mapTry(h -> new java.net.Socket(h, 47999))
        .onSuccess(
            s -> {
              throw new IllegalStateException("LEAK");
            });
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
