import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;

final class Chains {
  private Chains() {}

  static <T> int length(Chain<T> chain) {
    return switch (chain) {
      case Chain.Link<T>(_, Chain<T> tail) -> 1 + length(tail);
      case Chain.End<T>() -> 0;
    };
  }

  static <T> Option<T> last(Chain<T> chain) {
    return switch (chain) {
      case Chain.Link<T>(T head, Chain.End<T>()) -> Option.some(head);
      case Chain.Link<T>(_, Chain<T> tail) -> last(tail);
      case Chain.End<T>() -> Option.none();
    };
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return switch (chain) {
      case Chain.Link<Integer>(Integer head, Chain<Integer> tail) ->
          Option.some(largest(tail).fold(() -> head, other -> Math.max(head, other)));
      case Chain.End<Integer>() -> Option.none();
    };
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    Chain<T> reversed = new Chain.End<>();
    for (Chain<T> rest = chain; rest instanceof Chain.Link<T>(T head, Chain<T> tail); rest = tail) {
      reversed = new Chain.Link<>(head, reversed);
    }
    return reversed;
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return left instanceof Chain.Link<A>(A a, Chain<A> as)
            && !(a instanceof Chain.End)
            && right instanceof Chain.Link<B>(B b, Chain<B> bs)
        ? new Chain.Link<>(Tuple.of(a, b), zipped(as, bs))
        : new Chain.End<>();
  }
}
