package grader.report.page;

import grader.model.CheckResult;
import grader.model.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Comparator;

/**
 * A check over a class.
 *
 * @param position in the suite, from 0
 * @param missed how many of those that were run did not hold it
 * @param ran how many were run
 */
record Column(String id, String title, String group, Kind kind, int position, int missed, int ran) {
  private static final int HEATS = 5;
  private static final Comparator<Column> MOST_MISSED_EDGE_CASE_FIRST =
      Comparator.comparing(Column::kind)
          .thenComparing(Comparator.comparingInt(Column::percent).reversed())
          .thenComparingInt(Column::position)
          .thenComparing(Column::id);

  static Column of(CheckResult check, int position) {
    return new Column(check.id(), check.title(), check.group(), check.kind(), position, 0, 0);
  }

  static List<Column> sorted(Map<String, Column> columns) {
    return columns.values().toList().sorted(MOST_MISSED_EDGE_CASE_FIRST);
  }

  Column plus(boolean wasRun, boolean wasMissed) {
    return wasRun
        ? new Column(id, title, group, kind, position, missed + (wasMissed ? 1 : 0), ran + 1)
        : this;
  }

  String label() {
    return title.equals(group) ? title : group + ": " + title;
  }

  /** How many in a hundred missed it, 0 to 100. */
  int percent() {
    return ran == 0 ? 0 : Math.toIntExact(Math.round(100.0 * missed / ran));
  }

  /** 0 where nobody missed it, up to {@value #HEATS}. */
  int heat() {
    return ran == 0 ? 0 : (missed * HEATS + ran - 1) / ran;
  }
}
