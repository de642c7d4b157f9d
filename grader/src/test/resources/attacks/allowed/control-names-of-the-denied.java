// passes: methods of its own that bear the names of refused ones.
import io.vavr.control.Option;

public class SafeDivision {
  record Deck(int n) {
    Deck shuffle() {
      return this;
    }

    Deck parallel() {
      return this;
    }

    Deck out() {
      return this;
    }

    int random() {
      return n;
    }

    Deck intern() {
      return this;
    }
  }

  interface Spliterator {
    int getInteger();
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    Spliterator s = () -> new Deck(1).shuffle().parallel().out().intern().random();
    s.getInteger();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
