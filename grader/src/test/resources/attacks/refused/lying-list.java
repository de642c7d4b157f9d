// refused: a List of its own would be equal to every list.
import io.vavr.control.Option;

public class SafeDivision {
  static class Lying extends java.util.AbstractList<Integer> {
    public Integer get(int i) {
      return i;
    }

    public int size() {
      return 1;
    }

    @Override
    public boolean equals(Object o) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Lying();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
