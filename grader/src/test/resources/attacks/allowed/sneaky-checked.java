// fails: sneaky checked exception through generics.
import io.vavr.control.Option;

public class SafeDivision {
  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneak(Throwable t) throws E {
    throw (E) t;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    SafeDivision.<RuntimeException>sneak(new Exception("checked"));
    return null;
  }
}
