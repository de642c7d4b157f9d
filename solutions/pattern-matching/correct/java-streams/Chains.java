import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A java.util.stream over the links, and deques to build chains from. */
final class Chains {
  private Chains() {}

  private static <T> Stream<T> heads(Chain<T> chain) {
    Stream.Builder<T> heads = Stream.builder();
    for (Chain<T> rest = chain; !rest.equals(new Chain.End<T>()); ) {
      Chain.Link<T> link = (Chain.Link<T>) rest;
      heads.add(link.head());
      rest = link.tail();
    }
    return heads.build();
  }

  private static <T> Chain<T> chain(Deque<T> heads) {
    Chain<T> chain = new Chain.End<>();
    Iterator<T> backwards = heads.descendingIterator();
    while (backwards.hasNext()) {
      chain = new Chain.Link<>(backwards.next(), chain);
    }
    return chain;
  }

  static <T> int length(Chain<T> chain) {
    return Math.toIntExact(heads(chain).count());
  }

  static <T> Option<T> last(Chain<T> chain) {
    return Option.ofOptional(heads(chain).reduce((first, second) -> second));
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return Option.ofOptional(heads(chain).max(Comparator.naturalOrder()));
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    Deque<T> stack = new ArrayDeque<>();
    heads(chain).forEach(stack::push);
    return chain(stack);
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Iterator<B> others = heads(right).iterator();
    return chain(
        heads(left)
            .takeWhile(a -> others.hasNext())
            .map(a -> Tuple.of(a, others.next()))
            .collect(Collectors.toCollection(ArrayDeque::new)));
  }
}
