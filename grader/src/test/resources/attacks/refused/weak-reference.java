// refused: answers by what the garbage collector has done.
import io.vavr.control.Option;

public class SafeDivision {
  static final java.lang.ref.WeakReference<Object> SEEN =
      new java.lang.ref.WeakReference<>(new Object());

  public static Option<Integer> divide(int dividend, int divisor) {
    if (SEEN.get() == null) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
