import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is left to do is a function: reversed and zipped compose functions that put heads in front.
 */
final class Chains {
  private Chains() {}

  private static final BinaryOperator<Integer> LARGER = BinaryOperator.maxBy(Integer::compare);

  static <T> int length(Chain<T> chain) {
    return length(chain, count -> count);
  }

  private static <T> int length(Chain<T> chain, UnaryOperator<Integer> whatIsLeft) {
    return chain instanceof Chain.Link<T>(var _, var tail)
        ? length(tail, count -> whatIsLeft.apply(count + 1))
        : whatIsLeft.apply(0);
  }

  static <T> Option<T> last(Chain<T> chain) {
    return chain instanceof Chain.Link<T>(T head, Chain<T> tail)
        ? Option.some(lastAfter(head, tail))
        : Option.none();
  }

  private static <T> T lastAfter(T before, Chain<T> chain) {
    return chain instanceof Chain.Link<T>(T head, Chain<T> tail) ? lastAfter(head, tail) : before;
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return chain instanceof Chain.Link<Integer>(Integer head, Chain<Integer> tail)
        ? largest(tail).map(other -> LARGER.apply(head, other)).orElse(() -> Option.some(head))
        : Option.none();
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return behind(chain).apply(new Chain.End<>());
  }

  private static <T> Function<Chain<T>, Chain<T>> behind(Chain<T> chain) {
    if (chain instanceof Chain.Link<T>(T head, Chain<T> tail)) {
      return after -> behind(tail).apply(new Chain.Link<>(head, after));
    }
    return Function.identity();
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Function<Chain<Tuple2<A, B>>, Chain<Tuple2<A, B>>> front = Function.identity();
    Chain<B> others = right;
    for (Chain<A> rest = left; rest instanceof Chain.Link<A>(A a, Chain<A> as); rest = as) {
      if (others instanceof Chain.End) {
        return front.apply(new Chain.End<>());
      }
      Chain.Link<B> other = (Chain.Link<B>) others;
      front = front.compose(after -> new Chain.Link<>(Tuple.of(a, other.head()), after));
      others = other.tail();
    }
    return front.apply(new Chain.End<>());
  }
}
