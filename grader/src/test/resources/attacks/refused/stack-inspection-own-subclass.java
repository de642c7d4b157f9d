// refused: student subclass launders the owner: MyEx.getStackTrace() has owner SafeDivision$MyEx in
// the constant pool.
import io.vavr.control.Option;

public class SafeDivision {
  static class MyEx extends RuntimeException {}

  public static Option<Integer> divide(int dividend, int divisor) {
    if (new MyEx().getStackTrace().length < 2) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
