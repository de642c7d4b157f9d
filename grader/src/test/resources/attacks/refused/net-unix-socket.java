// refused: AF_UNIX (e.g. docker.sock) must not be reachable.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try (java.nio.channels.SocketChannel c =
        java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
      c.connect(java.net.UnixDomainSocketAddress.of("${canary}/no-such.sock"));
    } catch (java.io.IOException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
