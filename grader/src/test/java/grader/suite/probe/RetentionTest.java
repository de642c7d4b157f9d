package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Falsified;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import java.util.Random;
import java.util.function.Function;

class RetentionTest {

  @FiftySeeds
  void aRunningSumKeepsNothing(Random random) {
    assertThat(leaks(random, numbers -> numbers.scanLeft(0L, Long::sum))).isFalse();
  }

  @FiftySeeds
  void whoeverKeepsTheLatestElementsIsNoLeak(Random random) {
    assertThat(
            leaks(
                random,
                numbers ->
                    numbers
                        .scanLeft(List.<Integer>empty(), (last, n) -> last.prepend(n).take(2))
                        .map(List::length)))
        .isFalse();
  }

  @FiftySeeds
  void whoeverKeepsEveryElementLeaks(Random random) {
    assertThat(
            leaks(
                random,
                numbers -> {
                  java.util.List<Integer> kept = new java.util.ArrayList<>();
                  return numbers.map(kept::add);
                }))
        .isTrue();
  }

  @FiftySeeds
  void whoeverKeepsTheHeadOfAStreamLeaks(Random random) {
    assertThat(
            leaks(
                random,
                numbers -> {
                  Stream<Integer> head = numbers.toStream();
                  return head.iterator().map(n -> n + head.head());
                }))
        .isTrue();
  }

  @FiftySeeds
  void cellsOfAStreamGoAsItIsGoneThrough(Random random) {
    Retention retention = Retention.ofEvery(1 + random.nextInt(100));
    Iterator<Integer> sums = sums(numbers(random).stream(retention));
    read(5_000, sums);
    assertThat(retention.leaks()).isFalse();
    stillInUse(sums);
  }

  @FiftySeeds
  void cellsOfAStreamStayIfALambdaHoldsTheFirst(Random random) {
    Retention retention = Retention.ofEvery(1 + random.nextInt(100));
    Stream<Integer> cells = numbers(random).stream(retention).cells();
    Iterator<Integer> sums = cells.map(n -> n + cells.head()).iterator();
    read(5_000, sums);
    assertThat(retention.leaks()).isTrue();
    assertThatThrownBy(() -> retention.keepsFew(call(() -> 1, "sums")))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("of " + retention.watched());
    stillInUse(sums);
  }

  @FiftySeeds
  void aSampleInTheMiddleOfACallTellsALeakAsWell(Random random) {
    Retention retention = Retention.ofEvery(10).sampledAt(2_000 + random.nextInt(1_000));
    assertThat(numbers(random).iterator(retention).toList().length()).isEqualTo(20_000);
    assertThat(retention.leaks()).isTrue();
  }

  @FiftySeeds
  void copiesInAnArrayShowInTheHeap(Random random) {
    int length = 1_000_000 + random.nextInt(500_000);
    long before = UsedHeap.bytes();
    long[] sums = new long[length];
    for (int i = 1; i < length; i++) {
      sums[i] = sums[i - 1] + i;
    }
    assertThatThrownBy(() -> UsedHeap.grownAtMost(4 * UsedHeap.MIB, before, call(() -> 1, "sums")))
        .isInstanceOf(Falsified.class);
    stillInUse(sums);
  }

  @FiftySeeds
  void garbageDoesNotShowInTheHeap(Random random) {
    int length = 1_000_000 + random.nextInt(500_000);
    long before = UsedHeap.bytes();
    Iterator<Long> sums = Iterator.range(0, length).map(i -> i * 1_000_003L);
    assertThat(sums.length()).isEqualTo(length);
    UsedHeap.grownAtMost(4 * UsedHeap.MIB, before, call(() -> 1, "sums"));
    stillInUse(sums);
  }

  private static void stillInUse(Object answer) {
    assertThat(answer).isNotNull();
  }

  private static boolean leaks(Random random, Function<Iterator<Integer>, Iterator<?>> underTest) {
    Retention retention = Retention.ofEvery(1 + random.nextInt(100));
    Iterator<?> answer = underTest.apply(numbers(random).iterator(retention));
    read(5_000 + random.nextInt(10_000), answer);
    boolean leaks = retention.leaks();
    stillInUse(answer);
    return leaks;
  }

  private static Iterator<Integer> sums(CountingStream<Integer> numbers) {
    return numbers
        .cells()
        .scanLeft(Tuple.of(0, 0), (sum, n) -> Tuple.of(sum._1 + n, n))
        .map(sum -> sum._1)
        .iterator();
  }

  private static Source<Integer> numbers(Random random) {
    int first = 1_000 + random.nextInt(1_000);
    return Source.generated(20_000, i -> first + i);
  }

  private static void read(int count, Iterator<?> iterator) {
    for (int i = 0; i < count; i++) {
      var _ = iterator.next();
    }
  }
}
