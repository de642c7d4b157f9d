// refused: new Scanner(Path) opens a file.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      new java.util.Scanner(java.nio.file.Path.of("${canary}/secret.txt")).next();
    } catch (java.io.IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
