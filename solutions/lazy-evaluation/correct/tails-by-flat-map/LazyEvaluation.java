import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/**
 * Each tail is a stream of one value at most, from which the rest comes by flatMap: as many of them
 * inside each other as there are values. The sums are kept in a map.
 */
final class LazyEvaluation {
  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.dropWhile(number -> number <= limit).headOption();
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    var kept =
        new Object() {
          Map<String, Long> sums = HashMap.of("sum", 0L, "count", 0L);
        };
    return numbers.map(
        number -> {
          kept.sums =
              kept.sums
                  .put("sum", kept.sums.getOrElse("sum", 0L) + number)
                  .put("count", kept.sums.getOrElse("count", 0L) + 1);
          return kept.sums.getOrElse("sum", 0L).doubleValue() / kept.sums.getOrElse("count", 1L);
        });
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.map(Integer::longValue).fold(0L, Long::sum));
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(
        seed,
        () ->
            Stream.of(step.apply(seed))
                .filter(next -> !next.equals(seed))
                .flatMap(next -> untilStable(next, step)));
  }
}
