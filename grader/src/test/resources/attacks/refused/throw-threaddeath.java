// refused: ThreadDeath is special-cased by uncaught handlers.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    throw new ThreadDeath();
  }
}
