package grader.report;

import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Kind;
import grader.model.Points;
import io.vavr.collection.List;

/** Every check with its outcome, in a table for each kind, as lines. */
record CheckTables(List<CheckResult> all, Style style) {
  private static final int TITLE_WIDTH = 48;

  /** Of the longest, "stack overflow". */
  private static final int OUTCOME_WIDTH = 14;

  List<String> lines() {
    return table("Edge cases", Kind.EDGE_CASE)
        .appendAll(table("Properties", Kind.PROPERTY))
        .appendAll(table("Inspections", Kind.INSPECTION));
  }

  private List<String> table(String heading, Kind kind) {
    List<CheckResult> checks = all.filter(check -> check.kind() == kind);
    return checks.isEmpty()
        ? List.empty()
        : List.of(style.strong(heading))
            .appendAll(
                checks.map(CheckResult::group).distinct().flatMap(group -> group(group, checks)))
            .append("");
  }

  private List<String> group(String title, List<CheckResult> table) {
    List<CheckResult> checks = table.filter(check -> check.group().equals(title));
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
}
