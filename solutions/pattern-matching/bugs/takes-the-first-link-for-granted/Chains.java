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
    Chain.Link<T> link = (Chain.Link<T>) chain;
    while (link.tail() instanceof Chain.Link<T> next) {
      link = next;
    }
    return Option.some(link.head());
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    Chain.Link<Integer> link = (Chain.Link<Integer>) chain;
    int largest = link.head();
    while (link.tail() instanceof Chain.Link<Integer> next) {
      link = next;
      largest = Math.max(largest, link.head());
    }
    return Option.some(largest);
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
            && right instanceof Chain.Link<B>(B b, Chain<B> bs)
        ? new Chain.Link<>(Tuple.of(a, b), zipped(as, bs))
        : new Chain.End<>();
  }
}
