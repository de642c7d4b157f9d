import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Work that is done when it is asked for, once, and no more of it than was asked for. */
final class LazyEvaluation {
  private LazyEvaluation() {}

  /** The first number greater than the limit, or none; nothing after it is forced. */
  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    throw new UnsupportedOperationException("firstOver is not written yet");
  }

  /** As the i-th result, the mean of the first i numbers; one number is read for each result. */
  static Iterator<Double> runningMeans(Iterator<Integer> numbers) {
    throw new UnsupportedOperationException("runningMeans is not written yet");
  }

  /** The sum of the numbers, which are read when it is asked for, and only once. */
  static Lazy<Long> total(Iterator<Integer> numbers) {
    throw new UnsupportedOperationException("total is not written yet");
  }

  /**
   * The seed, and what comes of it by each further step, up to the first value that the step leaves
   * as it is; each step is done when its tail is forced.
   */
  static <T> Stream<T> untilStable(T seed, Function1<T, T> step) {
    throw new UnsupportedOperationException("untilStable is not written yet");
  }
}
