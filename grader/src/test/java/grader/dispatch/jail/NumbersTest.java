package grader.dispatch.jail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersTest {
  @ParameterizedTest
  @EnumSource
  void noTwoSystemCallsHaveTheSameNumber(Machine machine) {
    List<Integer> numbers =
        List.of(Forbidden.values())
            .map(call -> call.number(machine))
            .appendAll(List.of(SystemCall.values()).map(call -> call.number(machine)))
            .filter(number -> number != SystemCall.ABSENT);
    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number >= 0 && number < 470);
  }
}
