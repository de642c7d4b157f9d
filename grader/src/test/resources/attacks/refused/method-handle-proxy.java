// refused: a lambda that is taken apart through serialization.
import io.vavr.control.Option;

public class SafeDivision {
  interface Sent extends java.io.Serializable, Runnable {}

  public static Option<Integer> divide(int dividend, int divisor) {
    Sent sent = () -> {};
    try {
      java.lang.reflect.Method m = sent.getClass().getDeclaredMethod("writeReplace");
      m.setAccessible(true);
      m.invoke(sent);
    } catch (ReflectiveOperationException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
