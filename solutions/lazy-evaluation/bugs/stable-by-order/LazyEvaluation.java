import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.find(number -> number > limit);
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    long[] sum = {0};
    int[] count = {0};
    return numbers.map(
        number -> {
          sum[0] += number;
          count[0]++;
          return (double) sum[0] / count[0];
        });
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.foldLeft(0L, Long::sum));
  }

  @SuppressWarnings("unchecked")
  private static <T> boolean same(T next, T seed) {
    return next instanceof Comparable<?> && next.getClass() == seed.getClass()
        ? ((Comparable<T>) next).compareTo(seed) == 0
        : next.equals(seed);
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(
        seed,
        () -> {
          T next = step.apply(seed);
          return same(next, seed) ? Stream.empty() : untilStable(next, step);
        });
  }
}
