package grader.report;

import grader.feedback.Messages;
import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;

/**
 * A result for a person at a terminal: what failed and why, every edge case with its outcome, the
 * score.
 */
public final class Terminal {
  private static final int LINES_SHOWN = 8;
  private static final String HEADING = Layout.bar("your tests", "");

  private final Style style;
  private final Result result;
  private final List<SourceFile> sources;

  private Terminal(Style style, Result result, List<SourceFile> sources) {
    this.style = style;
    this.result = result;
    this.sources = sources;
  }

  /**
   * @param sources of the submission, to quote lines from
   */
  public static String of(Result result, List<SourceFile> sources, Style style) {
    return new Terminal(style, result, sources).lines().mkString("", "\n", "\n");
  }

  private List<String> lines() {
    MessageLines messages = new MessageLines(result, sources, style);
    List<String> notices =
        result.notices().flatMap(notice -> Layout.wrapped("", "Note: " + notice + "."));
    return notices
        .map(style::faint)
        .appendAll(
            switch (result.outcome()) {
              case PASSED, FAILED ->
                  Messages.of(result)
                      .flatMap(messages::of)
                      .appendAll(printed())
                      .appendAll(new CheckTables(result.checks(), style).lines())
                      .appendAll(Advice.lines(result.findings(), style));
              case NOT_GRADED -> messages.notGraded();
              case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE ->
                  result.findings().flatMap(messages::of);
            })
        .append(summary())
        .appendAll(
            result
                .tests()
                .toList()
                .flatMap(
                    tests ->
                        new TestsTerminal(tests, style).lines().prependAll(List.of("", HEADING))))
        .append(
            style.faint("Confinement: " + result.containment() + " (grader doctor says more)."));
  }

  private List<String> printed() {
    List<String> lines = List.ofAll(result.output().lines().toList());
    return lines.isEmpty()
        ? List.empty()
        : List.of(style.strong("Printed"))
            .appendAll(
                lines
                    .take(LINES_SHOWN)
                    .map(line -> "  " + Layout.cut(Printable.line(line), Layout.WIDTH - 2)))
            .appendAll(lines.size() > LINES_SHOWN ? List.of("  …") : List.empty())
            .append("");
  }

  private String summary() {
    String name = result.exercise() + ", " + Printable.line(result.submission());
    return switch (result.outcome()) {
      case PASSED -> style.good(name + ": everything held. Score " + score());
      case NOT_GRADED -> name + ": not graded.";
      case FAILED -> name + ": " + failed() + " Score " + score();
      default -> name + ": " + result.reason().getOrElse("") + ". Score " + score();
    };
  }

  private String failed() {
    int failing = result.checks().count(check -> !check.held());
    return failing + " of " + result.checks().size() + " checks failed.";
  }

  private String score() {
    return result.score() + " of " + result.maxScore();
  }
}
