import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;

final class Chains {
  private Chains() {}

  private static <T> Option<T> at(int index, Chain<T> chain) {
    Chain<T> rest = chain;
    for (int i = 0; i < index && rest instanceof Chain.Link<T> link; i++) {
      rest = link.tail();
    }
    return rest instanceof Chain.Link<T> link ? Option.some(link.head()) : Option.none();
  }

  private record Sides<A, B>(Chain<A> left, Chain<B> right) {}

  static <T> int length(Chain<T> chain) {
    return switch (chain) {
      case Chain.Link<T>(_, Chain<T> tail) -> 1 + length(tail);
      case Chain.End<T>() -> 0;
    };
  }

  static <T> Option<T> last(Chain<T> chain) {
    Option<T> last = Option.none();
    for (int i = 0; i < length(chain); i++) {
      last = at(i, chain);
    }
    return last;
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return switch (chain) {
      case Chain.Link<Integer>(Integer head, Chain<Integer> tail) ->
          Option.some(largest(tail).fold(() -> head, other -> Math.max(head, other)));
      case Chain.End<Integer>() -> Option.none();
    };
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return reversedOnto(new Chain.End<>(), chain);
  }

  private static <T> Chain<T> reversedOnto(Chain<T> done, Chain<T> rest) {
    return switch (rest) {
      case Chain.Link<T>(T head, Chain<T> tail) -> reversedOnto(new Chain.Link<>(head, done), tail);
      case Chain.End<T>() -> done;
    };
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return switch (new Sides<>(left, right)) {
      case Sides<A, B>(Chain.Link<A>(A a, Chain<A> as), Chain.Link<B>(B b, Chain<B> bs)) ->
          new Chain.Link<>(Tuple.of(a, b), zipped(as, bs));
      case Sides<A, B> _ -> new Chain.End<>();
    };
  }
}
