// refused: no /proc, /sys, environment of other processes.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    String[] l = new java.io.File("/proc").list();
    if (l != null && l.length > 3)
      throw new IllegalStateException("LEAK: " + l.length + " entries in /proc");
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
