// passes: System.out.println debugging by an honest student must not cost the mark nor corrupt the
// result channel.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    System.out.println("divide " + dividend + " " + divisor);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
