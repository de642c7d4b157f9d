// fails: an object of its own class, equal to everything, inside an Option.
import io.vavr.control.Option;

public class SafeDivision {
  static class Lying {
    @Override
    public boolean equals(Object o) {
      return true;
    }

    @Override
    public int hashCode() {
      return 3;
    }

    @Override
    public String toString() {
      while (true) {}
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    @SuppressWarnings("unchecked")
    Option<Integer> o = (Option<Integer>) (Option<?>) Option.some(new Lying());
    return o;
  }
}
