// refused: a method reference to System.exit in an array of functions.
import io.vavr.control.Option;

public class SafeDivision {
  static final java.util.function.IntConsumer[] ENDS = {System::exit};

  public static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 12345) ENDS[0].accept(0);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
