// refused: no listening port.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try (java.net.ServerSocket s =
        new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      throw new IllegalStateException("LEAK: bound " + s.getLocalPort());
    } catch (java.io.IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
