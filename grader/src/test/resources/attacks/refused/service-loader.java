// refused: ServiceLoader instantiates other classes.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    for (var p : java.util.ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class)) {
      if (p == null) break;
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
