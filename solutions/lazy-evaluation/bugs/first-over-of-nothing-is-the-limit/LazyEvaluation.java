import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

final class LazyEvaluation {
  private LazyEvaluation() {}

  private record Sum(long sum, long count) {
    Sum plus(int number) {
      return new Sum(sum + number, count + 1);
    }

    double mean() {
      return (double) sum / count;
    }
  }

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.isEmpty() ? Option.some(limit) : numbers.find(number -> number > limit);
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    return numbers.scanLeft(new Sum(0, 0), Sum::plus).drop(1).map(Sum::mean);
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.foldLeft(0L, Long::sum));
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(
        seed,
        () -> {
          T next = step.apply(seed);
          return next.equals(seed) ? Stream.empty() : untilStable(next, step);
        });
  }
}
