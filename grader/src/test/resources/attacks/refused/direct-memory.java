// refused: ByteBuffer.allocateDirect escapes -Xmx (512 MB bounded).
import io.vavr.control.Option;

public class SafeDivision {
  static java.nio.ByteBuffer b;

  public static Option<Integer> divide(int dividend, int divisor) {
    if (b == null)
      try {
        b = java.nio.ByteBuffer.allocateDirect(512 << 20);
      } catch (OutOfMemoryError e) {
      }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
