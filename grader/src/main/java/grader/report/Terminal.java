package grader.report;

import grader.feedback.Message;
import grader.feedback.Messages;
import grader.model.Blame;
import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Finding;
import grader.model.Kind;
import grader.model.Points;
import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * A result for a person at a terminal: what failed and why, every edge case with its outcome, the
 * score.
 */
public final class Terminal {
  private static final int CALLS_SHOWN = 3;
  private static final int LINES_SHOWN = 8;
  private static final int TITLE_WIDTH = 48;

  /** Of the longest, "stack overflow". */
  private static final int OUTCOME_WIDTH = 14;

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
    List<String> notices =
        result.notices().flatMap(notice -> Layout.wrapped("", "Note: " + notice + "."));
    return notices
        .map(style::faint)
        .appendAll(
            switch (result.outcome()) {
              case PASSED, FAILED ->
                  Messages.of(result)
                      .flatMap(this::message)
                      .appendAll(printed())
                      .appendAll(tables())
                      .appendAll(Advice.lines(result.findings(), style));
              case NOT_GRADED -> notYourMistake();
              case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE ->
                  result.findings().flatMap(this::finding);
            })
        .append(summary())
        .append(
            style.faint("Confinement: " + result.containment() + " (grader doctor says more)."));
  }

  private List<String> finding(Finding finding) {
    String place = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
    String title =
        switch (result.outcome()) {
          case DOES_NOT_COMPILE -> "does not compile";
          case CONTRACT -> "not what the exercise asks for";
          case FORBIDDEN -> "not allowed here";
          default -> finding.rule();
        };
    return List.of(bar(title, place))
        .appendAll(List.of(finding.message().split("\n")).flatMap(line -> Layout.wrapped("", line)))
        .appendAll(quoted(Option.when(finding.line() > 0, finding.line())))
        .append("");
  }

  private List<String> message(Message message) {
    String place = sources.headOption().map(SourceFile::name).getOrElse("");
    return List.of(
            bar(message.title(), place + message.line().map(line -> ":" + line).getOrElse("")))
        .appendAll(Layout.wrapped("", message.law()))
        .appendAll(
            message
                .sample()
                .toList()
                .flatMap(sample -> sample(sample.call(), sample.got(), sample.expected())))
        .appendAll(quoted(message.line()))
        .appendAll(message.why().toList().flatMap(why -> Layout.wrapped("", why)))
        .appendAll(alsoFails(message.alsoFails()))
        .appendAll(message.hint().toList().flatMap(hint -> Layout.wrapped("", "Hint: " + hint)))
        .append(
            style.faint(
                "Repeat: grader check "
                    + result.exercise()
                    + " --seed "
                    + result.seed()
                    + message
                        .explanation()
                        .map(page -> "   More: grader explain " + page)
                        .getOrElse("")))
        .append("");
  }

  private String bar(String title, String place) {
    return style.title(
        Layout.apart(
            "-- " + title.toUpperCase(Locale.ROOT), '-', Layout.cut(place, Layout.WIDTH / 2)));
  }

  private List<String> sample(String call, String got, String expected) {
    return List.of(
            call.isEmpty() ? "" : "    " + style.strong(call),
            "        " + Layout.padded("got", 10) + style.bad(got),
            "        " + Layout.padded("expected", 10) + style.good(expected))
        .filter(line -> !line.isEmpty());
  }

  private List<String> quoted(Option<Integer> line) {
    return line.flatMap(
            number ->
                sources
                    .headOption()
                    .map(source -> List.ofAll(source.text().lines().toList()))
                    .filter(lines -> number >= 1 && number <= lines.size())
                    .map(
                        lines ->
                            "  > "
                                + number
                                + " |  "
                                + Layout.cut(
                                    Printable.line(lines.get(number - 1)).strip(),
                                    Layout.WIDTH - 14)))
        .toList();
  }

  private static List<String> alsoFails(List<String> calls) {
    if (calls.isEmpty()) {
      return List.empty();
    }
    int more = calls.size() - CALLS_SHOWN;
    return Layout.wrapped(
        "",
        "Also fails for: "
            + calls.take(CALLS_SHOWN).map(call -> Layout.cut(call, Layout.WIDTH)).mkString(", ")
            + (more > 0 ? " and " + more + " more" : ""));
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

  private List<String> tables() {
    return table("Edge cases", Kind.EDGE_CASE)
        .appendAll(table("Properties", Kind.PROPERTY))
        .appendAll(table("Inspections", Kind.INSPECTION));
  }

  private List<String> table(String heading, Kind kind) {
    List<CheckResult> checks = result.checks().filter(check -> check.kind() == kind);
    return checks.isEmpty()
        ? List.empty()
        : List.of(style.strong(heading))
            .appendAll(
                checks.map(CheckResult::group).distinct().flatMap(group -> group(group, checks)))
            .append("");
  }

  private List<String> group(String title, List<CheckResult> all) {
    List<CheckResult> checks = all.filter(check -> check.group().equals(title));
    String points =
        Points.sum(checks.map(CheckResult::points))
            + " of "
            + Points.sum(checks.map(CheckResult::maxPoints));
    boolean single = checks.forAll(check -> check.title().equals(title));
    String outcome = single ? checks.map(this::outcome).mkString() : "";
    int used = (single ? OUTCOME_WIDTH + 2 : 0) + title.length() + 2 + points.length();
    int width =
        Math.min(TITLE_WIDTH, checks.map(check -> check.title().length()).max().getOrElse(0));
    return List.of("  " + outcome + title + " ".repeat(Math.max(1, Layout.WIDTH - used)) + points)
        .appendAll(single ? List.empty() : checks.map(check -> row(check, width)));
  }

  private String row(CheckResult check, int width) {
    String title = Layout.cut(check.title(), width);
    int left = Layout.WIDTH - OUTCOME_WIDTH - width - 8;
    return check
        .counterexample()
        .map(Counterexample::got)
        .map(got -> Layout.padded(title, width) + "  " + style.bad(Layout.cut(got, left)))
        .map(text -> "    " + outcome(check) + text)
        .getOrElse(() -> "    " + outcome(check) + title);
  }

  private String outcome(CheckResult check) {
    String text = Layout.padded(check.outcome().label().replace('-', ' '), OUTCOME_WIDTH);
    return (check.held() ? style.good(text) : style.bad(text)) + "  ";
  }

  private List<String> notYourMistake() {
    String whose =
        result.blame().contains(Blame.SUITE) ? "the suite of the exercise" : "grader itself";
    return List.of(bar("not graded", result.submission()))
        .appendAll(
            Layout.wrapped(
                "", "A fault of " + whose + ": " + result.reason().getOrElse("unknown") + "."))
        .append("This is not your mistake; your score is unaffected.");
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
