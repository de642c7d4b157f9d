// passes: records, sealed, pattern switch, enum, lambdas, Function1 (serializable lambda), streams,
// text block, string concat, nested generics must all pass the allow-list.
import io.vavr.Function1;
import io.vavr.collection.List;
import io.vavr.control.Option;

public class SafeDivision {
  sealed interface Op permits Good, Bad {}

  record Good(int a, int b) implements Op {}

  record Bad(String why) implements Op {}

  enum Kind {
    SOME,
    NONE
  }

  static final class Box<T> {
    private final T t;

    Box(T t) {
      this.t = t;
    }

    @Override
    public boolean equals(Object o) {
      return o != null && getClass() == o.getClass() && java.util.Objects.equals(t, ((Box<?>) o).t);
    }

    @Override
    public int hashCode() {
      return java.util.Objects.hash(t);
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    Op op =
        divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
            ? new Bad("div by " + divisor)
            : new Good(dividend, divisor);
    String log =
        """
        case %s\
        """
            .formatted(op);
    Function1<Integer, Integer> id = x -> x;
    Kind k =
        switch (op) {
          case Bad(String why) when why.isEmpty() -> Kind.NONE;
          case Bad b -> Kind.NONE;
          case Good g -> Kind.SOME;
        };
    assert log != null;
    int n = java.util.stream.Stream.of(1, 2, 3).map(x -> x + 1).mapToInt(Integer::intValue).sum();
    List<Integer> l = List.of(1, 2, 3).map(x -> x * 2).filter(x -> x > 2);
    return switch (k) {
      case NONE -> Option.none();
      case SOME ->
          l.headOption().map(h -> dividend).map(id).map(x -> x / divisor).filter(x -> n > 0);
    };
  }
}
