// refused: a thread that a class initialiser starts.
import io.vavr.control.Option;

public class SafeDivision {
  static class Holder {
    static final Thread WORKER = new Thread(Holder::work);

    static {
      WORKER.setDaemon(true);
      WORKER.start();
    }

    static void work() {}
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    if (Holder.WORKER.isAlive()) return Option.some(0);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
