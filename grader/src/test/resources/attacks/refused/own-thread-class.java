// refused: a subclass of Thread; no method of Thread is named by itself.
import io.vavr.control.Option;

public class SafeDivision {
  static class Worker extends Thread {
    @Override
    public void run() {}
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Worker().start();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
