// passes: Trojan-source: right-to-left override inside a comment; harmless to run, teacher's view
// should flag it.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    /*‮ } ⁦if (teacher)⁩ ⁦ begin admins only */
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
