package grader.report;

import grader.model.TestFeedback;
import grader.model.TestsResult;
import io.vavr.collection.List;

/** What came of a student's tests, for a person at a terminal. It names no bug. */
public final class TestsTerminal {
  private final TestsResult result;
  private final Style style;

  TestsTerminal(TestsResult result, Style style) {
    this.result = result;
    this.style = style;
  }

  public static String of(TestsResult result, Style style) {
    return new TestsTerminal(result, style).lines().mkString("", "\n", "\n");
  }

  List<String> lines() {
    TestTables tables = new TestTables(result, style);
    return new TestMessages(result, style)
        .lines()
        .appendAll(tables.missed())
        .appendAll(tables.tests())
        .appendAll(summary());
  }

  private List<String> summary() {
    return switch (result.outcome()) {
      case PASSED, FAILED ->
          (result.reason().isEmpty() ? List.<String>empty() : List.of(sentence()))
              .append(
                  style.strong(
                      "Score: "
                          + TestSentences.score(result)
                          + (result.feedback() == TestFeedback.NUMBER
                              ? ", " + (result.bugs() - result.caught()) + " missed"
                              : "")));
      case NOT_GRADED -> List.of(sentence(), Obstacle.NOT_YOUR_MISTAKE);
      case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE ->
          List.of("Not run: " + Printable.line(result.reason()) + ".");
    };
  }

  private String sentence() {
    return "Not graded: " + Printable.line(result.reason()) + ".";
  }
}
