// refused: a finalizer in a class that may be written otherwise.
import io.vavr.control.Option;

public class SafeDivision {
  static class Ones implements java.util.Iterator<Integer> {
    public boolean hasNext() {
      return true;
    }

    public Integer next() {
      return 1;
    }

    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() throws Throwable {
      super.finalize();
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Ones().next();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
