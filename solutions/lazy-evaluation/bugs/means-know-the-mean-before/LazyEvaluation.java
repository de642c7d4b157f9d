import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

final class LazyEvaluation {
  private record Sum(Option<Sum> before, long sum, long count) {}

  private LazyEvaluation() {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers.find(number -> number > limit);
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    Sum[] last = {new Sum(Option.none(), 0, 0)};
    return numbers.map(
        number -> {
          Sum before = last[0];
          last[0] = new Sum(Option.some(before), before.sum() + number, before.count() + 1);
          return (double) last[0].sum() / last[0].count();
        });
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
