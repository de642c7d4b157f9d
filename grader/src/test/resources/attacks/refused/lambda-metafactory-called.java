// refused: what javac uses itself, called by code.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.lang.invoke.LambdaMetafactory.metafactory(null, null, null, null, null, null);
    } catch (Exception e) {
    } catch (Throwable t) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
