// refused: /proc/self/mem and /proc/self/maps: read or patch the JVM own memory.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try (java.io.RandomAccessFile f = new java.io.RandomAccessFile("/proc/self/mem", "rw")) {
      throw new IllegalStateException("LEAK: /proc/self/mem open for writing");
    } catch (java.io.IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
