package grader.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final Budget THOUSAND = new Budget(1_000, 500, 128, 1024, 3);

  @ParameterizedTest(name = "{0} steps on correct code")
  @CsvSource({
    "0, 1000",
    "100, 1000",
    "101, 1010",
    "19999, 199990",
    "20000, 200000",
    "200000, 200000",
  })
  void onABugATestMayTakeTenTimesItsStepsButAtLeastATryAndAtMostATest(long most, long allowed) {
    assertThat(THOUSAND.stepsOfTest(most)).isEqualTo(allowed);
    assertThat(THOUSAND.stepsOfTest()).isEqualTo(200_000);
  }

  @ParameterizedTest
  @CsvSource({
    "999, 500, 128, 1024, 3, steps is 999",
    "1000, -1, 128, 1024, 3, shrinkAttempts is -1",
    "1000, 500, 31, 1024, 3, heapMiB is 31",
    "1000, 500, 128, 65537, 3, stackKiB is 65537",
    "1000, 500, 128, 1024, 0, cpuSeconds is 0",
  })
  void whatIsOutOfRangeIsNamed(
      long steps, int attempts, int heap, int stack, int seconds, String named) {
    assertThatThrownBy(() -> new Budget(steps, attempts, heap, stack, seconds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(named);
  }
}
