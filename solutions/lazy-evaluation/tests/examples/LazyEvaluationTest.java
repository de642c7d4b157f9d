import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model tests for lazy evaluation, by example. Numbers are written as in {@code 3 1 2}. */
class LazyEvaluationTest {

  @ParameterizedTest
  @CsvSource({
    "7, 5, 7",
    "7 1 2, 5, 7",
    "1 7 2, 5, 7",
    "1 2 7, 5, 7",
    "1 6 9 7, 5, 6",
    "1 9 6 7, 5, 9",
    "5 6 7, 5, 6",
    "-2 0 3, -1, 0",
    "-9 -3 -5, -6, -3",
    "999 1000 1001 1002, 1000, 1001",
    "-2147483648 7, 6, 7",
    "2147483647, -2147483648, 2147483647",
    "2147483645 2147483647, 2147483646, 2147483647",
  })
  void theFirstNumberOverTheLimitIsFound(String numbers, int limit, int first) {
    assertEquals(Option.some(first), LazyEvaluation.firstOver(ints(numbers).toStream(), limit));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 5",
    "'', -2147483648",
    "4, 5",
    "5, 5",
    "1 5 3 2, 6",
    "1000 1000, 1000",
    "0 2147483647, 2147483647",
    "-2147483648, -2147483648",
  })
  void noNumberMayBeOverTheLimit(String numbers, int limit) {
    assertEquals(Option.none(), LazyEvaluation.firstOver(ints(numbers).toStream(), limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1 7", "1 2 7"})
  void nothingIsForcedBehindTheFirstNumberOverTheLimit(String numbers) {
    assertEquals(Option.some(7), LazyEvaluation.firstOver(andNoMore(ints(numbers)), 5));
  }

  @Test
  void aNumberFarOutIsFound() {
    Stream<Integer> numbers = Stream.rangeClosed(1, 200_000);
    assertEquals(Option.some(200_000), LazyEvaluation.firstOver(numbers, 199_999));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "7, 7",
    "-7, -7",
    "3 9, 3 6",
    "5 5, 5 5",
    "0 0, 0 0",
    "4 0 5, 4 2 3",
    "1 2 9, 1 1.5 4",
    "9 2 1, 9 5.5 4",
    "0 1 0, 0 0.5 0.3333333333333333",
    "-5 5 -5, -5 0 -1.6666666666666667",
    "16777217, 16777217",
    "2147483647 2147483647, 2147483647 2147483647",
    "-2147483648 -2147483648, -2147483648 -2147483648",
    "2147483647 1 -2147483648, 2147483647 1073741824 0",
  })
  void eachMeanIsTheSumSoFarDividedByTheCount(String numbers, String means) {
    assertEquals(doubles(means), means(ints(numbers)));
  }

  @Test
  void theThousandthMeanIsAsExactAsTheFirst() {
    List<Integer> numbers = List.range(0, 1000).map(i -> i * i % 1009);
    long sum = 0;
    int count = 0;
    for (double mean : means(numbers)) {
      sum += numbers.get(count);
      count++;
      assertEquals((double) sum / count, mean);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void oneNumberIsReadForEachMean(int means) {
    Iterator<Integer> numbers = Iterator.of(3, 1, 2, 5);
    Iterator<Double> running = LazyEvaluation.runningMeans(numbers);
    for (int i = 0; i < means; i++) {
      running.next();
    }
    assertEquals(List.of(3, 1, 2, 5).drop(means), numbers.toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void askingForAFurtherMeanReadsNothing(int times) {
    Iterator<Integer> numbers = Iterator.of(3, 1, 2, 5);
    Iterator<Double> running = LazyEvaluation.runningMeans(numbers);
    for (int i = 0; i < times; i++) {
      assertTrue(running.hasNext());
    }
    assertEquals(3.0, running.next());
    for (int i = 0; i < times; i++) {
      assertTrue(running.hasNext());
    }
    assertEquals(1, numbers.next());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void askingForAFurtherMeanLosesNothing(int times) {
    Iterator<Double> running = LazyEvaluation.runningMeans(Iterator.of(3, 9, 6, 2));
    for (double mean : List.of(3.0, 6.0, 6.0, 5.0)) {
      for (int i = 0; i < times; i++) {
        assertTrue(running.hasNext());
      }
      assertEquals(mean, running.next());
    }
    assertFalse(running.hasNext());
    assertFalse(running.hasNext());
  }

  @Test
  void twoRunningMeansMayBeUsedInTurns() {
    Iterator<Double> some = LazyEvaluation.runningMeans(Iterator.of(1, 2));
    Iterator<Double> others = LazyEvaluation.runningMeans(Iterator.of(10, 30));
    assertEquals(1.0, some.next());
    assertEquals(10.0, others.next());
    assertEquals(1.5, some.next());
    assertEquals(20.0, others.next());
  }

  @Test
  void meansOfManyNumbersAreNoTrouble() {
    Iterator<Double> running = LazyEvaluation.runningMeans(Iterator.range(0, 100_000));
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i / 2.0, running.next());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "7, 7",
    "-7, -7",
    "3 9, 12",
    "5 5 5, 15",
    "8 -8, 0",
    "4 0 5, 9",
    "1000 1000, 2000",
    "2147483647 1, 2147483648",
    "-2147483648 -1, -2147483649",
    "2147483647 2147483646 1, 4294967294",
  })
  void theTotalIsTheSum(String numbers, long total) {
    assertEquals(total, LazyEvaluation.total(ints(numbers).iterator()).get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "3 1 2"})
  void aTotalReadsNothingUntilItIsAskedFor(String numbers) {
    Iterator<Integer> source = ints(numbers).iterator();
    LazyEvaluation.total(source);
    assertEquals(ints(numbers), source.toList());
  }

  @Test
  void aTotalIsTheSameHoweverOftenItIsAskedFor() {
    Lazy<Long> total = LazyEvaluation.total(Iterator.of(3, 9, 6));
    assertEquals(18, total.get());
    assertEquals(18, total.get());
  }

  @Test
  void twoTotalsMayBeAskedForInEitherOrder() {
    Lazy<Long> earlier = LazyEvaluation.total(Iterator.of(1, 2));
    Lazy<Long> later = LazyEvaluation.total(Iterator.of(10, 20));
    assertEquals(30, later.get());
    assertEquals(3, earlier.get());
  }

  @Test
  void theNumbersOfATotalMayBeTotals() {
    Iterator<Integer> totals =
        Iterator.of(Iterator.of(1, 2), Iterator.of(3, 4))
            .map(numbers -> LazyEvaluation.total(numbers).get().intValue());
    assertEquals(10, LazyEvaluation.total(totals).get());
  }

  @Test
  void aMillionNumbersAreAddedUp() {
    assertEquals(500_000_500_000L, LazyEvaluation.total(Iterator.rangeClosed(1, 1_000_000)).get());
  }

  @ParameterizedTest
  @MethodSource("sequences")
  <T> void valuesGoOnUpToTheFirstThatStays(T seed, Function1<T, T> step, List<T> values) {
    assertEquals(values, LazyEvaluation.untilStable(seed, step).take(20).toList());
  }

  static List<Arguments> sequences() {
    return List.of(
        row(7, n -> 7, List.of(7)),
        row(3, n -> 7, List.of(3, 7)),
        row(10, n -> n / 2, List.of(10, 5, 2, 1, 0)),
        row(1002, n -> Math.max(1000, n - 1), List.of(1002, 1001, 1000)),
        row("aaaa", text -> text.replace("aa", "a"), List.of("aaaa", "aa", "a")),
        row("Aa", text -> "BB", List.of("Aa", "BB")),
        row("A", text -> "a", List.of("A", "a")),
        row(
            new BigDecimal("1.0"),
            number -> number.setScale(2),
            List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))),
        row(List.of(2), list -> List.of(1), List.of(List.of(2), List.of(1))),
        row((Object) 1, number -> 1L, List.of(1, 1L)));
  }

  @Test
  void valuesThatNeverStayNeverEnd() {
    assertEquals(
        List.of(0, 1, 0, 1, 0, 1), LazyEvaluation.untilStable(0, n -> 1 - n).take(6).toList());
    assertEquals(
        List.of(5, 0, 1, 2, 0, 1, 2),
        LazyEvaluation.untilStable(5, n -> (n + 1) % 3).take(7).toList());
    assertEquals(List.range(0, 150), LazyEvaluation.untilStable(0, n -> n + 1).take(150).toList());
  }

  @Test
  void oneStepIsAppliedForEachTail() {
    AtomicInteger allowed = new AtomicInteger();
    Stream<Integer> values = LazyEvaluation.untilStable(10, n -> half(n, allowed));
    Stream<Integer> rest = values;
    for (int value : List.of(10, 5, 2, 1, 0)) {
      assertEquals(value, rest.head());
      allowed.set(1);
      rest = rest.tail();
      assertEquals(0, allowed.get());
    }
    assertTrue(rest.isEmpty());
    assertEquals(List.of(10, 5, 2, 1, 0), values.toList());
  }

  @Test
  void twoStreamsMayBeUsedInTurns() {
    Stream<Integer> halves = LazyEvaluation.untilStable(9, n -> n / 2);
    Stream<Integer> thirds = LazyEvaluation.untilStable(9, n -> n / 3);
    assertEquals(List.of(9, 3, 1, 0), thirds.toList());
    assertEquals(List.of(9, 4, 2, 1, 0), halves.toList());
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    for (int times = 0; times < 300; times++) {
      assertEquals(Option.some(6), LazyEvaluation.firstOver(Stream.of(1, 6, 9), 5));
      assertEquals(Option.some(8), LazyEvaluation.firstOver(Stream.of(8, 7), 5));
      assertEquals(List.of(1.0, 2.0), means(List.of(1, 3)));
      assertEquals(4, LazyEvaluation.total(Iterator.of(1, 3)).get());
    }
  }

  /** All means; two more than there must be, if there are more. */
  private static List<Double> means(List<Integer> numbers) {
    return LazyEvaluation.runningMeans(numbers.iterator()).take(numbers.size() + 2).toList();
  }

  /** The numbers, and a tail behind the last of them that nobody may force. */
  private static Stream<Integer> andNoMore(List<Integer> numbers) {
    return numbers.isEmpty()
        ? fail("a tail was forced behind the last number")
        : Stream.cons(numbers.head(), () -> andNoMore(numbers.tail()));
  }

  private static int half(int number, AtomicInteger allowed) {
    assertTrue(allowed.getAndDecrement() > 0, "a step too many");
    return number / 2;
  }

  private static <T> Arguments row(T seed, Function1<T, T> step, List<T> values) {
    return Arguments.of(seed, step, values);
  }

  private static List<Integer> ints(String text) {
    return text.isEmpty() ? List.empty() : List.of(text.split(" ")).map(Integer::valueOf);
  }

  private static List<Double> doubles(String text) {
    return text.isEmpty() ? List.empty() : List.of(text.split(" ")).map(Double::valueOf);
  }
}
