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
    return from(numbers, 0, 0);
  }

  private static Iterator<Double> from(Iterator<Integer> numbers, long sum, int count) {
    return new Iterator<>() {
      private Iterator<Double> rest;

      @Override
      public boolean hasNext() {
        return rest == null ? numbers.hasNext() : rest.hasNext();
      }

      @Override
      public Double next() {
        if (rest != null) {
          return rest.next();
        }
        long larger = sum + numbers.next();
        rest = from(numbers, larger, count + 1);
        return (double) larger / (count + 1);
      }
    };
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
