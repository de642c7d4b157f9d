// refused: a process from the body of an enum constant.
import io.vavr.control.Option;

public class SafeDivision {
  enum Op {
    GO {
      @Override
      void run() {
        try {
          new ProcessBuilder("true").start();
        } catch (java.io.IOException e) {
        }
      }
    };

    abstract void run();
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 12345) Op.GO.run();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
