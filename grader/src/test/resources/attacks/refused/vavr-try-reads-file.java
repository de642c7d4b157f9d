// refused: a forbidden call whose exception Try swallows.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    io.vavr.control.Try.run(
        () -> java.nio.file.Files.readAllBytes(java.nio.file.Path.of("${canary}/secret.txt")));
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
