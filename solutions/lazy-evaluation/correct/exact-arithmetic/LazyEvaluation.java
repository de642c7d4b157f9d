import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.math.BigInteger;

/** Sums in BigInteger, a state that each step replaces, and a stream that unfolds. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  private record State<T>(Lazy<Option<T>> following) {}

  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    for (Integer number : numbers) {
      if (number.compareTo(limit) > 0) {
        return Option.of(number);
      }
    }
    return Option.none();
  }

  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    return new Iterator<>() {
      private BigInteger sum = BigInteger.ZERO;
      private BigInteger count = BigInteger.ZERO;

      @Override
      public boolean hasNext() {
        return !numbers.isEmpty();
      }

      @Override
      public Double next() {
        sum = sum.add(BigInteger.valueOf(numbers.next()));
        count = count.add(BigInteger.ONE);
        return sum.doubleValue() / count.doubleValue();
      }
    };
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    return Lazy.of(
        () ->
            numbers
                .toList()
                .map(BigInteger::valueOf)
                .foldRight(BigInteger.ZERO, BigInteger::add)
                .longValueExact());
  }

  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    return Stream.cons(
        seed, () -> Stream.unfoldRight(after(seed, step), state -> unfold(state, step)));
  }

  private static <T> Option<io.vavr.Tuple2<? extends T, ? extends State<T>>> unfold(
      State<T> state, Function1<T, T> step) {
    return state.following().get().map(value -> Tuple.of(value, after(value, step)));
  }

  private static <T> State<T> after(T value, Function1<T, T> step) {
    return new State<>(
        Lazy.of(() -> Option.some(step.apply(value)).filter(next -> !next.equals(value))));
  }
}
