// refused: BigInteger.parallelMultiply forks into the common pool.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    java.math.BigInteger b = java.math.BigInteger.TWO.pow(100_000);
    b.parallelMultiply(b);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
