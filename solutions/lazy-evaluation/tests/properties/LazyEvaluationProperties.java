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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Model tests for lazy evaluation, as properties. */
class LazyEvaluationProperties {

  @Property
  void numbersUpToTheLimitAreNotOverIt(@ForAll java.util.List<Integer> numbers, @ForAll int limit) {
    Stream<Integer> upTo = Stream.ofAll(numbers).filter(number -> number <= limit);
    assertEquals(Option.none(), LazyEvaluation.firstOver(upTo, limit));
    assertEquals(Option.none(), LazyEvaluation.firstOver(upTo.append(limit), limit));
  }

  @Property
  void theFirstNumberOverTheLimitIsFoundAndNothingIsForcedBehindIt(
      @ForAll java.util.List<Integer> numbers, @ForAll int limit) {
    Assume.that(limit < Integer.MAX_VALUE);
    List<Integer> before = List.ofAll(numbers).filter(number -> number <= limit);
    for (int over : List.of(limit + 1, Integer.MAX_VALUE)) {
      Stream<Integer> stream = andNoMore(before.append(over));
      assertEquals(Option.some(over), LazyEvaluation.firstOver(stream, limit));
    }
  }

  @Example
  void aNumberFarOutIsFound() {
    Stream<Integer> numbers = Stream.rangeClosed(1, 200_000);
    assertEquals(Option.some(200_000), LazyEvaluation.firstOver(numbers, 199_999));
  }

  @Property
  void eachMeanIsTheSumSoFarDividedByTheCount(@ForAll java.util.List<Integer> numbers) {
    List<Integer> twice = List.ofAll(numbers).appendAll(numbers);
    Iterator<Double> running = LazyEvaluation.runningMeans(twice.iterator());
    long sum = 0;
    int count = 0;
    for (int number : twice) {
      sum += number;
      count++;
      assertEquals((double) sum / count, running.next());
    }
    assertFalse(running.hasNext());
  }

  @Property
  void oneNumberIsReadForEachMeanHoweverOftenItIsAskedWhetherThereIsOne(
      @ForAll @IntRange(min = 1, max = 9) int numbers,
      @ForAll @IntRange(min = 0, max = 9) int means,
      @ForAll @IntRange(min = 0, max = 3) int questions) {
    Assume.that(means <= numbers);
    Iterator<Integer> source = Iterator.range(0, numbers);
    Iterator<Double> running = LazyEvaluation.runningMeans(source);
    for (int i = 0; i < means; i++) {
      ask(running, questions, true);
      assertEquals(i / 2.0, running.next());
    }
    ask(running, questions, means < numbers);
    assertEquals(List.range(means, numbers), source.toList());
  }

  @Property
  void twoRunningMeansMayBeUsedInTurns(@ForAll java.util.List<Integer> numbers) {
    List<Double> alone = LazyEvaluation.runningMeans(Iterator.ofAll(numbers)).toList();
    Iterator<Double> some = LazyEvaluation.runningMeans(Iterator.ofAll(numbers));
    Iterator<Double> others = LazyEvaluation.runningMeans(Iterator.ofAll(numbers));
    for (Double mean : alone) {
      assertEquals(mean, some.next());
      assertEquals(mean, others.next());
    }
  }

  @Example
  void meansOfManyNumbersAreNoTrouble() {
    Iterator<Double> running = LazyEvaluation.runningMeans(Iterator.range(0, 100_000));
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i / 2.0, running.next());
    }
  }

  @Property
  void aTotalReadsNothingUntilItIsAskedForAndIsTheSumThen(
      @ForAll java.util.List<Integer> numbers, @ForAll int another) {
    List<Integer> twice = List.ofAll(numbers).flatMap(number -> List.of(number, number));
    long sum = twice.foldLeft(0L, Long::sum);
    Iterator<Integer> source = twice.iterator();
    LazyEvaluation.total(source);
    assertEquals(twice, source.toList());
    Lazy<Long> total = LazyEvaluation.total(twice.iterator());
    assertEquals(another, LazyEvaluation.total(Iterator.of(another)).get());
    assertEquals(sum, total.get());
    assertEquals(sum, total.get());
  }

  @Property
  void theNumbersOfATotalMayBeTotals(@ForAll java.util.List<Integer> numbers) {
    Iterator<Integer> totals =
        Iterator.ofAll(numbers)
            .map(number -> LazyEvaluation.total(Iterator.of(number)).get().intValue());
    assertEquals(
        LazyEvaluation.total(Iterator.ofAll(numbers)).get(), LazyEvaluation.total(totals).get());
  }

  @Example
  void aMillionNumbersAreAddedUp() {
    assertEquals(500_000_500_000L, LazyEvaluation.total(Iterator.rangeClosed(1, 1_000_000)).get());
  }

  @Property
  void eachTailAppliesOneStepAndIsEmptyWhereTheValueStays(
      @ForAll("tables") java.util.List<Integer> table,
      @ForAll @IntRange(min = 0, max = 9) int place) {
    AtomicInteger allowed = new AtomicInteger();
    Function1<Integer, Integer> step = through(table);
    int value = 1000 * place;
    Stream<Integer> rest =
        LazyEvaluation.untilStable(
            value,
            number -> {
              assertTrue(allowed.getAndDecrement() > 0, "a step too many");
              return step.apply(number);
            });
    for (int tails = 0; tails < 25 && !rest.isEmpty(); tails++) {
      assertEquals(value, rest.head());
      allowed.set(1);
      rest = rest.tail();
      assertEquals(0, allowed.get());
      assertEquals(step.apply(value) == value, rest.isEmpty());
      value = step.apply(value);
    }
  }

  @Property
  void onlyEqualValuesAreTheSame(@ForAll("alike") Object seed, @ForAll("alike") Object next) {
    assertEquals(
        seed.equals(next) ? List.of(seed) : List.of(seed, next),
        LazyEvaluation.untilStable(seed, any -> next).take(4).toList());
  }

  @Property
  void twoStreamsMayBeUsedInTurns(
      @ForAll("tables") java.util.List<Integer> table,
      @ForAll("tables") java.util.List<Integer> other,
      @ForAll @IntRange(min = 0, max = 9) int place) {
    int seed = 1000 * place;
    List<Integer> alone = LazyEvaluation.untilStable(seed, through(table)).take(9).toList();
    Stream<Integer> values = LazyEvaluation.untilStable(seed, through(table));
    LazyEvaluation.untilStable(seed, through(other)).take(9).toList();
    assertEquals(alone, values.take(9).toList());
  }

  @Example
  void manyValuesAreNoTrouble() {
    assertEquals(List.range(0, 150), LazyEvaluation.untilStable(0, n -> n + 1).take(150).toList());
  }

  @Provide
  Arbitrary<java.util.List<Integer>> tables() {
    return Arbitraries.integers().between(0, 9).list().ofSize(10);
  }

  /** Some have the same text, and some the same hash code. */
  @Provide
  Arbitrary<Object> alike() {
    return Arbitraries.of(
        1,
        1L,
        "1",
        "Aa",
        "BB",
        "aa",
        1000,
        1000L,
        new BigDecimal("1.0"),
        new BigDecimal("1.00"),
        List.of(1),
        List.of(1L));
  }

  /** Goes from each thousand to the one that stands at its place. */
  private static Function1<Integer, Integer> through(java.util.List<Integer> table) {
    return number -> 1000 * table.get(number / 1000);
  }

  private static void ask(Iterator<Double> running, int questions, boolean answer) {
    for (int i = 0; i < questions; i++) {
      assertEquals(answer, running.hasNext());
    }
  }

  /** The numbers, and a tail behind the last of them that nobody may force. */
  private static Stream<Integer> andNoMore(List<Integer> numbers) {
    return numbers.isEmpty()
        ? fail("a tail was forced behind the last number")
        : Stream.cons(numbers.head(), () -> andNoMore(numbers.tail()));
  }
}
