import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** The heads in an array list, whose halves are worked on apart. */
final class Chains {
  private Chains() {}

  private static <T> List<T> heads(Chain<T> chain) {
    var heads = new ArrayList<T>();
    Chain<T> rest = chain;
    while (true) {
      switch (rest) {
        case Chain.Link(var head, var tail) -> {
          heads.add(head);
          rest = tail;
        }
        case Chain.End() -> {
          return heads;
        }
      }
    }
  }

  static <T> int length(Chain<T> chain) {
    return heads(chain).size();
  }

  static <T> Option<T> last(Chain<T> chain) {
    List<T> heads = heads(chain);
    return Option.when(!heads.isEmpty(), heads::getLast);
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return largest(heads(chain));
  }

  private static Option<Integer> largest(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return Option.none();
    }
    if (numbers.size() == 1) {
      return Option.some(numbers.getFirst());
    }
    int half = numbers.size() / 2;
    return largest(numbers.subList(0, half))
        .flatMap(
            a ->
                largest(numbers.subList(half, numbers.size()))
                    .map(b -> a.intValue() > b.intValue() ? a : b));
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return inFrontOf(new Chain.End<>(), heads(chain).reversed());
  }

  private static <T> Chain<T> inFrontOf(Chain<T> after, List<T> heads) {
    if (heads.size() < 2) {
      return heads.isEmpty() ? after : new Chain.Link<>(heads.getFirst(), after);
    }
    int half = heads.size() / 2;
    return inFrontOf(inFrontOf(after, heads.subList(half, heads.size())), heads.subList(0, half));
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    List<A> as = heads(left);
    List<B> bs = heads(right);
    List<Tuple2<A, B>> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
      pairs.add(Tuple.of(as.get(i), bs.get(i)));
    }
    return inFrontOf(new Chain.End<>(), pairs);
  }
}
