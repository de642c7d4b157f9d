// refused: threads through Value.toCompletableFuture().thenApplyAsync.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    Option.some(1).toCompletableFuture().thenApplyAsync(x -> x + 1).join();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
