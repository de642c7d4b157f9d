package grader.report;

import grader.model.Finding;
import io.vavr.collection.List;

/** What inspections found in code that was run: a line or two each, the warnings first. */
final class Advice {
  private static final int MOST = 10;

  private Advice() {}

  static List<String> lines(List<Finding> findings, Style style) {
    return findings.isEmpty()
        ? List.empty()
        : List.of(style.strong("Advice on the code"))
            .appendAll(
                findings
                    .sortBy(Finding::level)
                    .take(MOST)
                    .flatMap(finding -> lines(finding, style)))
            .appendAll(more(findings, style))
            .append("");
  }

  private static List<String> lines(Finding finding, Style style) {
    String text = finding.place() + " " + finding.rule() + ": " + finding.message();
    return Layout.wrapped("  ", text)
        .map(line -> finding.level() == Finding.Level.NOTE ? style.faint(line) : line);
  }

  private static List<String> more(List<Finding> findings, Style style) {
    int left = findings.size() - MOST;
    String explain =
        "More: grader explain "
            + findings.sortBy(Finding::level).map(Finding::rule).headOption().getOrElse("");
    return List.of(style.faint((left > 0 ? "  And " + left + " more. " : "  ") + explain));
  }
}
