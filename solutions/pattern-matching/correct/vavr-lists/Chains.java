import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** There and back again: every chain becomes a Vavr list, whose methods do the work. */
final class Chains {
  private Chains() {}

  private static <T> List<T> list(Chain<T> chain) {
    return Iterator.iterate(chain, c -> c instanceof Chain.Link<T>(_, var tail) ? tail : c)
        .takeWhile(c -> c instanceof Chain.Link)
        .map(c -> ((Chain.Link<T>) c).head())
        .toList();
  }

  private static <T> Chain<T> chain(List<T> list) {
    return list.foldRight((Chain<T>) new Chain.End<T>(), Chain.Link::new);
  }

  static <T> int length(Chain<T> chain) {
    return list(chain).size();
  }

  static <T> Option<T> last(Chain<T> chain) {
    return list(chain).lastOption();
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return list(chain).sorted().lastOption();
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return chain(list(chain).reverse());
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return chain(list(left).zip(list(right)));
  }
}
