// ends at a limit: catches OutOfMemoryError as Throwable and answers correctly: must still be
// OUT_OF_MEMORY.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      var keep = new java.util.ArrayList<byte[]>();
      for (int i = 0; i < 1000; i++) keep.add(new byte[1 << 20]);
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
