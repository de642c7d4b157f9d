import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Everything from parts of the library: dropUntil, zipWithIndex, sum, iterate and takeUntil. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.dropUntil(number -> number > limit).headOption();
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    return numbers.scanLeft(0.0, Double::sum).zipWithIndex().drop(1).map(sum -> sum._1 / sum._2);
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.sum().longValue());
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.iterate(Tuple.of(seed, false), last -> after(last._1, step))
        .takeUntil(Tuple2::_2)
        .map(Tuple2::_1);
  }

  private static <T> Tuple2<T, Boolean> after(T value, Function1<T, T> step) {
    T next = step.apply(value);
    return Tuple.of(next, next.equals(value));
  }
}
