// refused: ${canary}/canary-012 must not exist afterwards.
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.*;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      Files.writeString(Path.of("${canary}/canary-012"), "x");
    } catch (IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
