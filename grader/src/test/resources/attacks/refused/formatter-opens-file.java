// refused: new Formatter(String) opens a file.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      new java.util.Formatter("${canary}/canary-formatter").close();
    } catch (java.io.FileNotFoundException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
