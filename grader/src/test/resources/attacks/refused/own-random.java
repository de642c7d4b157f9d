// refused: a subclass of Random.
import io.vavr.control.Option;

public class SafeDivision {
  static class Dice extends java.util.Random {}

  public static Option<Integer> divide(int dividend, int divisor) {
    new Dice().nextInt();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
