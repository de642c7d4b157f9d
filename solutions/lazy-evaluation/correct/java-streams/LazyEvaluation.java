import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicLong;

/** The streams of the JDK where they are lazy enough, and counters that a lambda may change. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return Option.ofOptional(numbers.toJavaStream().filter(number -> number > limit).findFirst());
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    AtomicLong sum = new AtomicLong();
    AtomicLong count = new AtomicLong();
    return numbers.map(number -> (double) sum.addAndGet(number) / count.incrementAndGet());
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.toJavaStream().mapToLong(Integer::longValue).sum());
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(
        seed,
        () ->
            java.util.stream.Stream.of(seed)
                .map(step)
                .filter(next -> !next.equals(seed))
                .map(next -> untilStable(next, step))
                .findFirst()
                .orElseGet(Stream::empty));
  }
}
