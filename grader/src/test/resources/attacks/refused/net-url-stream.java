// refused: URL/HttpURLConnection slipped past a SecurityManager.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.net.URI.create("http://127.0.0.1:47999/").toURL().openStream().close();
    } catch (Exception e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
