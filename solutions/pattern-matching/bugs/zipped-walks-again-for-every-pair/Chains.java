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
    return reversedOnto(new Chain.End<>(), chain);
  }

  private static <T> Chain<T> reversedOnto(Chain<T> done, Chain<T> rest) {
    return switch (rest) {
      case Chain.Link<T>(T head, Chain<T> tail) -> reversedOnto(new Chain.Link<>(head, done), tail);
      case Chain.End<T>() -> done;
    };
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Chain<Tuple2<A, B>> pairs = new Chain.End<>();
    for (int i = 0; i < Math.min(length(left), length(right)); i++) {
      int place = Math.min(length(left), length(right)) - 1 - i;
      for (Tuple2<A, B> pair :
          at(place, left).flatMap(a -> at(place, right).map(b -> Tuple.of(a, b)))) {
        pairs = new Chain.Link<>(pair, pairs);
      }
    }
    return pairs;
  }
}
