// refused: the call stands in a lambda in a lambda in a lambda.
import io.vavr.control.Option;
import java.util.function.Supplier;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    Supplier<Supplier<Runnable>> deep = () -> () -> () -> System.exit(1);
    if (divisor == 12345) deep.get().get().run();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
