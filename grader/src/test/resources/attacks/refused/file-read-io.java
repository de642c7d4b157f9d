// refused: no read through java.io streams.
import io.vavr.control.Option;
import java.io.*;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try (FileInputStream in = new FileInputStream("/etc/hostname")) {
      throw new IllegalStateException("LEAK:" + new String(in.readAllBytes()));
    } catch (IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
