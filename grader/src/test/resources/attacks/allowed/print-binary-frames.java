// fails: length-prefixed bytes that look like protocol frames.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    System.out.print("\u0000\u0000\u0000\u0004DONE\u0000\u0000\u0000\u0000");
    System.out.flush();
    return Option.some(0);
  }
}
