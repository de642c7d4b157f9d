// refused: a gatherer that runs its function on virtual threads.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    java.util.stream.Stream.of(1)
        .gather(java.util.stream.Gatherers.mapConcurrent(2, x -> x))
        .toList();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
