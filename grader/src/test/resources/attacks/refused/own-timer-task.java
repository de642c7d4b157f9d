// refused: a subclass that a timer runs.
import io.vavr.control.Option;

public class SafeDivision {
  static class Task extends java.util.TimerTask {
    @Override
    public void run() {}
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Task();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
