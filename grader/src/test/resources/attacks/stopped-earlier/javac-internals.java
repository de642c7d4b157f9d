// stopped earlier: compiler internals visible at compile time?.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    com.sun.tools.javac.api.JavacTool m = null;
    return Option.none();
  }
}
