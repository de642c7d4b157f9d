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
    int length = 0;
    while (at(length, chain).isDefined()) {
      length++;
    }
    return length;
  }

  static <T> Option<T> last(Chain<T> chain) {
    return at(length(chain) - 1, chain);
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    Option<Integer> largest = at(0, chain);
    for (int i = 1; at(i, chain).isDefined(); i++) {
      for (int head : at(i, chain)) {
        largest = largest.map(other -> Math.max(head, other));
      }
    }
    return largest;
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    Chain<T> reversed = new Chain.End<>();
    for (Chain<T> rest = chain; rest instanceof Chain.Link<T>(T head, Chain<T> tail); rest = tail) {
      reversed = new Chain.Link<>(head, reversed);
    }
    return reversed;
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Chain<Tuple2<A, B>> pairs = new Chain.End<>();
    for (int i = Math.min(length(left), length(right)) - 1; i >= 0; i--) {
      pairs = new Chain.Link<>(Tuple.of(at(i, left).get(), at(i, right).get()), pairs);
    }
    return pairs;
  }
}
