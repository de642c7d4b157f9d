// refused: a type variable hides the thread until it is started.
import io.vavr.control.Option;

public class SafeDivision {
  static <T extends Runnable> void start(Option<? extends T> task) {
    task.forEach(Runnable::run);
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    start(Option.of(new Thread(() -> {})).peek(Thread::start));
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
