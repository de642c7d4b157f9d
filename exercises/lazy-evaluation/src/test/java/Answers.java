import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.probe.CountingFunction;
import grader.suite.probe.CountingIterator;
import grader.suite.probe.CountingStream;
import grader.suite.probe.Source;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.concurrent.Callable;

/** The calls that both parts of the suite make, and what they do with answers that are lazy. */
final class Answers {
  private Answers() {}

  static Call<Option<Integer>> firstOver(Source<Integer> numbers, int limit) {
    return firstOver(numbers, numbers.stream(), limit);
  }

  static Call<Option<Integer>> firstOver(
      Source<Integer> shown, CountingStream<Integer> numbers, int limit) {
    return call(
        () -> LazyEvaluation.firstOver(numbers.cells(), limit),
        "firstOver",
        shown.asStream(),
        limit);
  }

  static Call<Iterator<Double>> runningMeans(
      Source<Integer> shown, CountingIterator<Integer> numbers) {
    return call(() -> LazyEvaluation.runningMeans(numbers), "runningMeans", shown.asIterator());
  }

  /** All results, each asked for once; two more than there must be, if there are more. */
  static Call<List<Double>> allMeans(Source<Integer> numbers, int length) {
    return means(numbers, means -> upTo(length + 2, means));
  }

  /** What {@code use} makes of the answer, as one call. */
  static Call<List<Double>> means(Source<Integer> numbers, Use<Iterator<Double>> use) {
    return call(
        () -> {
          Iterator<Double> means = LazyEvaluation.runningMeans(numbers.iterator());
          return means == null ? null : use.of(means);
        },
        "runningMeans",
        numbers.asIterator());
  }

  /** Takes results from a lazy answer. */
  @FunctionalInterface
  interface Use<A> {
    List<Double> of(A answer) throws Exception;
  }

  /** Goes on with an answer that came of an earlier call, and is reported like that call. */
  static <A> Call<A> then(Source<Integer> numbers, Callable<A> use) {
    return call(use, "runningMeans", numbers.asIterator());
  }

  static List<Double> upTo(int most, Iterator<Double> means) {
    java.util.List<Double> found = new ArrayList<>();
    while (found.size() < most && means.hasNext()) {
      found.add(plain(means.next()));
    }
    return List.ofAll(found);
  }

  /** That many results, and {@code hasNext} asked so often before each of them. */
  static List<Double> exactly(int count, int asked, Iterator<Double> means) {
    java.util.List<Double> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < asked; j++) {
        var _ = means.hasNext();
      }
      found.add(plain(means.next()));
    }
    return List.ofAll(found);
  }

  /** Minus zero is zero too. */
  private static Double plain(Double mean) {
    return mean == null ? mean : mean + 0.0;
  }

  static List<Double> meansOf(List<Integer> numbers) {
    return List.rangeClosed(1, numbers.length())
        .map(count -> (double) sumOf(numbers.take(count)) / count);
  }

  static long sumOf(List<Integer> numbers) {
    return numbers.foldLeft(0L, Long::sum);
  }

  static Call<Lazy<Long>> total(Source<Integer> shown, CountingIterator<Integer> numbers) {
    return call(() -> LazyEvaluation.total(numbers), "total", shown.asIterator());
  }

  /** The value of the answer, asked for once. */
  static Call<Long> totalOf(Source<Integer> numbers) {
    return call(
        () -> {
          Lazy<Long> total = LazyEvaluation.total(numbers.iterator());
          return total == null ? null : total.get();
        },
        "total",
        numbers.asIterator());
  }

  /** The total of numbers that are totals themselves, each computed when it is read. */
  static Call<Long> totalOfTotals(List<Source<Integer>> parts) {
    List<Call<Long>> totals = parts.map(Answers::totalOf);
    Source<Integer> numbers =
        Source.generated(totals.length(), i -> totals.get(i).value().intValue());
    return call(
        () -> {
          Lazy<Long> total = LazyEvaluation.total(numbers.iterator());
          return total == null ? null : total.get();
        },
        "total",
        Source.of(totals).asIterator());
  }

  /** Asks an answer for its value, and is reported like the call that it came of. */
  static Call<Long> valueOf(Lazy<Long> total, Source<Integer> numbers) {
    return call(total::get, "total", numbers.asIterator());
  }

  static <T> Call<Stream<T>> untilStable(T seed, CountingFunction<T, T> step) {
    return call(() -> LazyEvaluation.untilStable(seed, step), "untilStable", seed, step);
  }

  /** The first elements of the answer; fewer if it ends before. */
  static <T> Call<List<T>> firstValues(int most, T seed, CountingFunction<T, T> step) {
    return call(
        () -> {
          Stream<T> values = LazyEvaluation.untilStable(seed, step);
          return values == null ? null : elements(most, values);
        },
        "untilStable",
        seed,
        step);
  }

  /** Goes through an answer, and is reported like the call that it came of. */
  static <T> Call<List<T>> elementsOf(
      Stream<T> values, int most, T seed, CountingFunction<T, T> step) {
    return call(() -> elements(most, values), "untilStable", seed, step);
  }

  /** Forces no more tails than it needs: one fewer than elements, if it does not end before. */
  private static <T> List<T> elements(int most, Stream<T> values) {
    java.util.List<T> found = new ArrayList<>();
    Stream<T> rest = values;
    while (!rest.isEmpty()) {
      found.add(rest.head());
      if (found.size() == most) {
        break;
      }
      rest = rest.tail();
    }
    return List.ofAll(found);
  }
}
