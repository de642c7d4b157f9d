import io.vavr.Function2;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;

/** One private fold from the left; the five functions only say what to do with a head. */
final class Chains {
  private Chains() {}

  private static <T, R> R fold(Chain<T> chain, R soFar, Function2<R, T, R> combine) {
    return switch (chain) {
      case Chain.End<T> end -> soFar;
      case Chain.Link<T> link -> fold(link.tail(), combine.apply(soFar, link.head()), combine);
    };
  }

  static <T> int length(Chain<T> chain) {
    return fold(chain, 0, (count, head) -> count + 1);
  }

  static <T> Option<T> last(Chain<T> chain) {
    return fold(chain, Option.none(), (last, head) -> Option.some(head));
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return fold(
        chain,
        Option.none(),
        (largest, head) ->
            largest.map(other -> Integer.max(other, head)).orElse(Option.some(head)));
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return fold(chain, new Chain.End<T>(), (Chain<T> done, T head) -> new Chain.Link<>(head, done));
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Tuple2<Chain<B>, Chain<Tuple2<A, B>>> both =
        fold(
            left,
            Tuple.of(right, new Chain.End<>()),
            (soFar, a) ->
                soFar._1 instanceof Chain.Link<B>(B b, Chain<B> bs)
                    ? Tuple.of(bs, new Chain.Link<>(Tuple.of(a, b), soFar._2))
                    : soFar);
    return reversed(both._2);
  }
}
