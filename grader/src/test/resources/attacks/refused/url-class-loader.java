// refused: classes from elsewhere.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try (var loader = new java.net.URLClassLoader(new java.net.URL[0])) {
      loader.loadClass("Nothing");
    } catch (Exception e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
