package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Chance;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.GradedTest;
import grader.model.Points;
import grader.model.TestConcept;
import grader.model.TestFeedback;
import grader.model.TestsResult;
import io.vavr.collection.List;
import io.vavr.control.Option;
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
  void testsThatCatchTheSameAreNamedInOneSentence() {
    assertThat(text(List.of("a", "b", "c"), Option.none()))
        .contains("`a`, `b` and `c` catch the same mistakes; one of them would do.");
  }

  @Test
  void whatIsCaughtSometimesSaysHowOftenAndHowLongItTakes() {
    assertThat(text(List.of("a", "b"), Option.none()))
        .contains(
            "one only sometimes: under 2 of 3 seeds; some 1,500 tries are expected to catch it")
        .contains("Zero 2 (+1 sometimes: under 1 of 3 seeds)");
  }

  @Test
  void aTestThatWasLeftOutSaysWhy() {
    assertThat(
            text(
                List.of("a", "b"),
                Option.some(new GradedTest.Untried(5, "it used up the memory", 30))))
        .contains(
            "`a` was not tried on 30 of the mistakes, since on 5 others it used up the memory.");
  }

  private static String text(List<String> alike, Option<GradedTest.Untried> untried) {
    GradedTest test =
        new GradedTest(
            "a",
            GradedTest.Standing.COUNTS,
            Option.none(),
            List.of(new GradedTest.Catch("zero", 2, 1, List.of(new Chance(1, 0)))),
            untried);
    TestConcept concept =
        new TestConcept(
            "zero",
            "Zero",
            "",
            3,
            2,
            Points.ZERO,
            List.of(new TestConcept.Missed(2, 1500, List.empty())));
    TestsResult result =
        new TestsResult(
            TestsResult.SCHEMA_VERSION,
            "safe-division",
            "tests",
            Ending.FAILED,
            "",
            List.empty(),
            List.of(1L, 2L, 3L),
            Points.ZERO,
            Points.of(1),
            3,
            2,
            TestFeedback.CONCEPT,
            List.of(test),
            List.of(alike),
            List.of(concept));
    return TestsTerminal.of(result, Style.PLAIN).replaceAll("\\s+", " ");
  }

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
