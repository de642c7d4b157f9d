import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

final class LazyEvaluation {
  private static Stream<Integer> latest = Stream.empty();

  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.find(number -> number > limit);
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    return new Iterator<>() {
      private Stream<Integer> rest;
      private long sum;
      private int count;

      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Double next() {
        if (rest == null) {
          latest = numbers.toStream();
          rest = latest;
        } else {
          rest = rest.tail();
        }
        sum += rest.head();
        count++;
        return (double) sum / count;
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
