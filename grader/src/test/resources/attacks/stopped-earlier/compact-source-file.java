// stopped earlier: JEP 512 implicit class: no main method -> error in JDK 25; give a friendly
// message.
import io.vavr.control.Option;

static Option<Integer> divide(int dividend, int divisor) {
  return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
      ? Option.none()
      : Option.some(dividend / divisor);
}
