package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Ending;
import grader.model.Finding;
import grader.model.TestsResult;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class TestsTerminalTest {
  private static final TestsResult HOSTILE =
      TestsResult.stopped(
          "safe-division",
          "tests",
          Ending.FORBIDDEN,
          "it uses \u001b[8mwhat cannot be used",
          List.of(
              new Finding(
                  Finding.Level.ERROR,
                  "allow-list",
                  "no \u001b]0;title\u0007 here",
                  "\u202eavaj.tseT",
                  3,
                  1)));

  @Test
  void onlyOurOwnColoursReachATerminal() {
    String coloured = TestsTerminal.of(HOSTILE, Style.COLOURED);
    assertThat(coloured).contains("\u001b[1m").doesNotContain("\ufffd[1m");
    assertThat(coloured).doesNotContain("\u001b[8m", "\u001b]0", "\u0007", "\u202e");
  }

  @Test
  void withoutColoursThereIsNoControlCharacterButTheEndOfALine() {
    assertThat(TestsTerminal.of(HOSTILE, Style.PLAIN).replace("\n", ""))
        .doesNotContainPattern("\\p{Cntrl}")
        .doesNotContain("\u202e");
  }
}
