import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Loops, and anonymous iterators with a few fields; a stream is read off such an iterator. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    Stream<Integer> rest = numbers;
    while (!rest.isEmpty()) {
      int number = rest.head();
      if (number > limit) {
        return Option.some(number);
      }
      rest = rest.tail();
    }
    return Option.none();
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    return new Iterator<>() {
      private long sum = 0;
      private int count = 0;

      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Double next() {
        sum += numbers.next();
        count++;
        return (double) sum / count;
      }
    };
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(
        () -> {
          long sum = 0;
          while (numbers.hasNext()) {
            sum += numbers.next();
          }
          return sum;
        });
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.ofAll(
        () ->
            new Iterator<T>() {
              private T latest;
              private T following = seed;
              private boolean known = true;

              @Override
              public boolean hasNext() {
                if (!known) {
                  following = step.apply(latest);
                  known = true;
                }
                return !following.equals(latest);
              }

              @Override
              public T next() {
                if (!hasNext()) {
                  throw new java.util.NoSuchElementException();
                }
                latest = following;
                known = false;
                return latest;
              }
            });
  }
}
