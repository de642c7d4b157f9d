// refused: arrays are filled and sorted by the common pool.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    int[] many = new int[9];
    java.util.Arrays.parallelSetAll(many, i -> i);
    java.util.Arrays.parallelSort(many);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
