// ends at a limit: BigInteger power: one uninterruptible intrinsic call.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    var b = java.math.BigInteger.valueOf(3).pow(40_000_000);
    return b.signum() == 0
        ? Option.none()
        : divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? Option.none()
            : Option.some(dividend / divisor);
  }
}
