package grader.suite.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class RoundNumbersTest {

  @Test
  void theyAreOfBothSignsAndHaveTheNumbersBeforeThem() {
    JqwikSession.run(
        () -> {
          Set<Integer> all =
              RoundNumbers.ints().allValues().orElseThrow().collect(Collectors.toSet());
          assertThat(all)
              .contains(1, -1, 1024, 1023, -1024, 1 << 30, 1_000_000_000, -999_999_999, 86_400)
              .doesNotContain(0, Integer.MIN_VALUE)
              .hasSizeBetween(150, 200)
              .allMatch(number -> all.contains(-number));
        });
  }
}
