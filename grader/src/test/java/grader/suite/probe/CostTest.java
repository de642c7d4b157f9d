package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Falsified;
import grader.suite.StepMeter;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CostTest {
  private static final long BUDGET = 100_000_000;

  @AfterEach
  void disarm() {
    StepMeter.disarm();
  }

  @FiftySeeds
  void proportionalWorkHolds(Random random) {
    int start = random.nextInt(1_000);
    int each = 1 + random.nextInt(100);
    holds(n -> start + (long) each * n + random.nextInt(10));
  }

  @FiftySeeds
  void constantWorkHolds(Random random) {
    int steps = random.nextInt(20);
    holds(n -> steps + random.nextInt(5));
  }

  @FiftySeeds
  void sortingCountsAsProportional(Random random) {
    int each = 1 + random.nextInt(20);
    holds(n -> (long) (each * n * log2(n)) + random.nextInt(n));
  }

  @FiftySeeds
  void comparingAllPairsIsFoundAndNamed(Random random) {
    int each = random.nextInt(20);
    assertThatThrownBy(() -> law(n -> (long) n * n + (long) each * n, BUDGET))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("takes about 4 times the steps for twice the elements");
  }

  @FiftySeeds
  void theRootOfAllPairsIsFoundAsWell(Random random) {
    int each = 1 + random.nextInt(20);
    isFound(n -> (long) (each * n * Math.sqrt(n)), BUDGET);
  }

  @FiftySeeds
  void halfOfAllPairsIsFoundUnderALotOfProportionalWork(Random random) {
    int each = random.nextInt(200);
    isFound(n -> (long) n * n / 2 + (long) each * n, BUDGET);
  }

  @FiftySeeds
  void aSmallBudgetIsNotSpentOnNamingIt(Random random) {
    int each = 1 + random.nextInt(5);
    isFound(n -> (long) each * n * n, 2_000_000);
    assertThat(StepMeter.exhausted()).isFalse();
  }

  @Test
  void threeNestedLoopsAreNamedBeforeTheyAreRunForMuch() {
    assertThatThrownBy(() -> law(n -> (long) n * n * n, 1_000_000_000))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("takes about 8 times the steps for twice the elements");
  }

  @Test
  void theLawHoldsWhereNoStepsAreCounted() {
    assertThatCode(
            () -> Cost.of(n -> call(() -> n * n, "square", n)).isAtMostProportional(256, 4096))
        .doesNotThrowAnyException();
  }

  @Test
  void whatMakesTheArgumentsIsNotCounted() {
    StepMeter.arm(BUDGET);
    Cost.of(
            n -> {
              spend((long) n * n);
              return call(() -> n, "same", n);
            })
        .isAtMostProportional(256, 2048);
  }

  private static void holds(IntToLongFunction steps) {
    assertThatCode(() -> law(steps, BUDGET)).doesNotThrowAnyException();
  }

  private static void isFound(IntToLongFunction steps, long budget) {
    assertThatThrownBy(() -> law(steps, budget))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("times the steps for twice the elements");
  }

  private static void law(IntToLongFunction steps, long budget) {
    StepMeter.arm(budget);
    Cost.of(n -> call(() -> spend(steps.applyAsLong(n)), "work", n))
        .isAtMostProportional(256, 4096);
  }

  /** As instrumented code does. */
  private static long spend(long steps) {
    for (long i = 0; i < steps; i++) {
      StepMeter.tick();
    }
    return steps;
  }

  private static double log2(int n) {
    return Math.log(n) / Math.log(2);
  }
}
