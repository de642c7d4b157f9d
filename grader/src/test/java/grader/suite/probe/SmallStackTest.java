package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Falsified;
import grader.suite.StepMeter;
import io.vavr.collection.Iterator;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallStackTest {
  private static final int KIB = 512;

  @FiftySeeds
  void aLoopFits(Random random) {
    int length = 1_000_000 + random.nextInt(1_000);
    call(SmallStack.ofKiB(KIB, () -> Iterator.range(0, length).length()), "length", length)
        .returns(length);
  }

  @FiftySeeds
  void deepRecursionOverflows(Random random) {
    int length = 1_000_000 + random.nextInt(1_000);
    assertThatThrownBy(
            () ->
                call(SmallStack.ofKiB(KIB, () -> length(length)), "length", length).returns(length))
        .isInstanceOf(Falsified.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  private static int length(int n) {
    return n == 0 ? 0 : 1 + length(n - 1);
  }

  @Test
  void whatTheCodeThrowsIsThrownWhereItIsAskedFor() {
    assertThatThrownBy(
            SmallStack.ofKiB(
                    KIB,
                    () -> {
                      throw new IOException("no answer");
                    })
                ::call)
        .isInstanceOf(IOException.class)
        .hasMessage("no answer");
  }

  @FiftySeeds
  void stepsAreCountedOnTheOtherThreadToo(Random random) throws Exception {
    int steps = random.nextInt(100_000);
    StepMeter.arm(1_000_000);
    try {
      assertThat(SmallStack.ofKiB(KIB, () -> ticks(steps)).call()).isEqualTo(steps);
      assertThat(StepMeter.left()).isEqualTo(1_000_000 - steps);
    } finally {
      StepMeter.disarm();
    }
  }

  @Test
  void aSpentBudgetIsSpentForTheThreadThatAsked() {
    StepMeter.arm(1_000);
    try {
      assertThatThrownBy(SmallStack.ofKiB(KIB, () -> ticks(1_001))::call)
          .isInstanceOf(StepMeter.OutOfSteps.class);
      assertThat(StepMeter.exhausted()).isTrue();
    } finally {
      StepMeter.arm(StepMeter.UNLIMITED);
    }
  }

  @Test
  void aStackTooSmallForAnyCodeIsRefused() {
    assertThatThrownBy(() -> SmallStack.ofKiB(64, () -> 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int ticks(int steps) {
    for (int i = 0; i < steps; i++) {
      StepMeter.tick();
    }
    return steps;
  }
}
