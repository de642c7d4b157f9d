// refused: an enum constant of the JDK that sleeps.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.util.concurrent.TimeUnit.MILLISECONDS.sleep(1);
    } catch (InterruptedException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
