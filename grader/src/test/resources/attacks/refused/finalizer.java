// refused: an object that comes back when it is collected.
import io.vavr.control.Option;

public class SafeDivision {
  static Object saved;

  static class Zombie {
    @Override
    protected void finalize() {
      saved = this;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Zombie();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
