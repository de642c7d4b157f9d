package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Call;
import grader.suite.Falsified;
import grader.suite.StepMeter;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final Call<Integer> CALL = call(() -> 1, "one");

  @FiftySeeds
  void anIteratorCountsWhatIsReadHoweverOftenItIsAskedForMore(Random random) {
    List<Integer> elements = some(random);
    CountingIterator<Integer> iterator = Source.of(elements).iterator();
    int reads = random.nextInt(elements.length() + 1);
    List<Integer> read =
        List.range(0, reads)
            .map(
                i -> {
                  for (int asked = random.nextInt(4); asked > 0; asked--) {
                    assertThat(iterator.hasNext()).isTrue();
                  }
                  return iterator.next();
                });
    assertThat(read).isEqualTo(elements.take(reads));
    assertThat(iterator.reads()).isEqualTo(reads);
    assertThat(iterator.hasNext()).isEqualTo(reads < elements.length());
  }

  @Test
  void anIteratorThrowsAtItsEndAsIteratorsDo() {
    CountingIterator<Integer> iterator = Source.of(List.<Integer>empty()).iterator();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    assertThat(iterator.reads()).isZero();
  }

  @FiftySeeds
  void aStreamCountsTheTailsThatAreForcedAndEachOnce(Random random) {
    List<Integer> elements = some(random);
    CountingStream<Integer> counted = Source.of(elements).stream();
    Stream<Integer> cells = counted.cells();
    int forced = random.nextInt(elements.length() + 1);
    assertThat(counted.tailsForced()).isZero();
    for (int again = 0; again < 2; again++) {
      Stream<Integer> rest = cells;
      for (int i = 0; i < forced; i++) {
        rest = rest.tail();
      }
      assertThat(rest.toList()).isEqualTo(elements.drop(forced));
      assertThat(counted.tailsForced()).isEqualTo(elements.length());
    }
  }

  @FiftySeeds
  void aLazySearchForcesUpToItsMatchAndAnEagerOneIsFound(Random random) {
    int place = random.nextInt(40);
    CountingStream<Integer> lazy = Source.<Integer>endless(i -> i).stream();
    assertThat(lazy.cells().find(n -> n == place).isDefined()).isTrue();
    assertThatCode(() -> lazy.forcedAtMost(place, CALL)).doesNotThrowAnyException();

    CountingStream<Integer> eager = Source.<Integer>endless(i -> i).stream();
    assertThat(eager.cells().take(place + 2).length()).isEqualTo(place + 2);
    assertThatThrownBy(() -> eager.forcedAtMost(place, CALL)).isInstanceOf(Falsified.class);
  }

  @FiftySeeds
  void readingAheadIsFound(Random random) {
    int results = 1 + random.nextInt(40);
    CountingIterator<Integer> lazy = Source.<Integer>endless(i -> i).iterator();
    read(results, lazy.map(n -> n + 1));
    assertThatCode(() -> lazy.readAtMost(results, CALL)).doesNotThrowAnyException();

    CountingIterator<Integer> ahead = Source.<Integer>endless(i -> i).iterator();
    read(results, Iterator.concat(Iterator.of(ahead.next()), ahead.map(n -> n + 1)));
    var _ = ahead.next();
    assertThatThrownBy(() -> ahead.readAtMost(results, CALL))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("has read " + (results + 1));
  }

  @FiftySeeds
  void aFunctionCountsItsApplications(Random random) {
    int times = random.nextInt(40);
    CountingFunction<Integer, Integer> half = CountingFunction.of("n -> n / 2", n -> n / 2);
    for (int i = 0; i < times; i++) {
      assertThat(half.apply(i)).isEqualTo(i / 2);
    }
    assertThat(half.applications()).isEqualTo(times);
    assertThat(half.anew().applications()).isZero();
    assertThatCode(() -> half.appliedAtMost(times, CALL)).doesNotThrowAnyException();
    var _ = half.apply(1);
    assertThatThrownBy(() -> half.appliedAtMost(times, CALL)).isInstanceOf(Falsified.class);
  }

  @Test
  void aLoopOfTheJdkOverAnEndlessSourceSpendsItsBudget() {
    CountingIterator<Integer> endless = Source.<Integer>endless(i -> i).iterator();
    StepMeter.arm(1_000);
    try {
      assertThatThrownBy(() -> endless.forEachRemaining(n -> {}))
          .isInstanceOf(StepMeter.OutOfSteps.class);
    } finally {
      StepMeter.disarm();
    }
    assertThat(endless.reads()).isEqualTo(1_000);
  }

  @Test
  void aSourceIsShownWithoutBeingRead() {
    Source<Integer> three = Source.of(List.of(3, 1, 2));
    assertThat(three.asIterator()).hasToString("Iterator(3, 1, 2)");
    assertThat(Source.<Integer>endless(i -> i).asStream())
        .hasToString("Stream(0, 1, 2, 3, 4, 5, 6, 7, … without end)");
    assertThat(Source.<Integer>generated(200_000, i -> i).asStream())
        .hasToString("Stream(0, 1, 2, 3, 4, 5, 6, 7, … 200,000 in all)");
  }

  private static void read(int results, Iterator<Integer> iterator) {
    for (int i = 0; i < results; i++) {
      var _ = iterator.next();
    }
  }

  private static List<Integer> some(Random random) {
    return List.ofAll(random.ints(random.nextInt(30)).boxed().toList());
  }
}
