import io.vavr.API;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;

/** A link or none, in an Option; flatMap and for-comprehensions take the chains apart. */
final class Chains {
  private Chains() {}

  private static <T> Option<Chain.Link<T>> link(Chain<T> chain) {
    return Option.some(chain).filter(Chain.Link.class::isInstance).map(c -> (Chain.Link<T>) c);
  }

  static <T> int length(Chain<T> chain) {
    return link(chain).map(link -> 1 + length(link.tail())).getOrElse(0);
  }

  static <T> Option<T> last(Chain<T> chain) {
    return link(chain).flatMap(link -> last(link.tail()).orElse(() -> Option.some(link.head())));
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return link(chain)
        .map(
            link ->
                largest(link.tail())
                    .filter(other -> other.compareTo(link.head()) > 0)
                    .getOrElse(link.head()));
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return pushedOnto(new Chain.End<>(), chain);
  }

  private static <T> Chain<T> pushedOnto(Chain<T> below, Chain<T> chain) {
    return link(chain)
        .map(link -> pushedOnto(new Chain.Link<>(link.head(), below), link.tail()))
        .getOrElse(below);
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return API.For(link(left), link(right))
        .yield(
            (a, b) ->
                (Chain<Tuple2<A, B>>)
                    new Chain.Link<>(Tuple.of(a.head(), b.head()), zipped(a.tail(), b.tail())))
        .getOrElse(new Chain.End<>());
  }
}
