import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Patterns.$Cons;

import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

/** A search that is an Either until it ends, a pattern on the next value, an empty sum in Try. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  private static final class Average {
    private final long sum;
    private final long count;

    private Average(long sum, long count) {
      this.sum = sum;
      this.count = count;
    }
  }

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    Either<Stream<Integer>, Option<Integer>> search = Either.left(numbers);
    while (search.isLeft()) {
      search =
          search.getLeft().isEmpty() ? Either.right(Option.none()) : look(search.getLeft(), limit);
    }
    return search.get();
  }

  private static Either<Stream<Integer>, Option<Integer>> look(Stream<Integer> numbers, int limit) {
    return limit < numbers.get(0)
        ? Either.right(numbers.headOption())
        : numbers.tailOption().<Either<Stream<Integer>, Option<Integer>>>map(Either::left).get();
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    Average[] last = {new Average(0, 0)};
    return Iterator.continually(
            () -> {
              Average before = last[0];
              last[0] = new Average(before.sum + numbers.next(), before.count + 1);
              return last[0];
            })
        .zipWith(ends(numbers), (average, any) -> 1.0 * average.sum / average.count);
  }

  private static Iterator<Boolean> ends(Iterator<Integer> numbers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Boolean next() {
        return true;
      }
    };
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(
        () -> Try.of(() -> numbers.map(Integer::longValue).reduce(Long::sum)).getOrElse(0L));
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(seed, () -> following(seed, step));
  }

  private static <T> Stream<T> following(T value, Function1<T, T> step) {
    return Match(List.of(step.apply(value)))
        .of(
            Case($Cons($(value::equals), $()), Stream::empty),
            Case($Cons($(), $()), (next, none) -> Stream.cons(next, () -> following(next, step))));
  }
}
