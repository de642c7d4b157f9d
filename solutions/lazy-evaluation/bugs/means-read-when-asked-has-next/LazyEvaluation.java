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
    return new Iterator<>() {
      private Integer following;
      private long sum;
      private int count;

      @Override
      public boolean hasNext() {
        if (following == null && numbers.hasNext()) {
          following = numbers.next();
        }
        return following != null;
      }

      @Override
      public Double next() {
        int number = following == null ? numbers.next() : following;
        following = null;
        sum += number;
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
