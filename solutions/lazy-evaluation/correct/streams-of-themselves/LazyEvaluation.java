import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Iterators from iterators, and a stream that is appended to itself. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    Iterator<Integer> over = numbers.iterator().filter(number -> number > limit);
    return Option.when(over.hasNext(), over::next);
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    long[] sum = {0};
    return numbers
        .zipWith(Iterator.from(1), Tuple::of)
        .map(
            numbered -> {
              sum[0] += numbered._1;
              return sum[0] / (double) numbered._2;
            });
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers).map(all -> all.map(Integer::longValue).fold(0L, Math::addExact));
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    Stream<Tuple2<T, T>> endless =
        Stream.of(Tuple.of((T) null, seed))
            .appendSelf(self -> self.map(pair -> Tuple.of(pair._2, step.apply(pair._2))));
    return endless.takeWhile(pair -> !pair._2.equals(pair._1)).map(Tuple2::_2);
  }
}
