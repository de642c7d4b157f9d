package grader.report.page;

import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Ending;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;

/**
 * What is counted over a class, in one walk over its rows. Only attempts that count are counted.
 *
 * @param scores how many have each score; without those that could not be judged
 * @param columns per check
 * @param groups per mistake; see {@link Group}
 * @param stopped who could not be run, last first
 * @param unjudged who was not judged for a fault that is not theirs, last first
 * @param anchors where each person's first attempt is on the page
 */
record Tally(
    int attempts,
    int late,
    Points max,
    TreeMap<Points, Integer> scores,
    Map<String, Column> columns,
    Map<Group.Mistake, Group> groups,
    List<Stopped> stopped,
    List<Stopped> unjudged,
    Map<String, String> anchors) {

  /** Somebody without verdicts, and why. */
  record Stopped(Link link, String outcome, String reason) {}

  private static final Tally NOTHING =
      new Tally(
          0,
          0,
          Points.ZERO,
          TreeMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          List.empty(),
          List.empty(),
          HashMap.empty());

  static Tally of(ClassResults results) {
    return numbered(results).foldLeft(NOTHING, (tally, row) -> tally.plus(row._1, row._2));
  }

  /** The rows, each with the place of its attempt on the page. */
  static Iterator<Tuple2<Row, String>> numbered(ClassResults results) {
    return Iterator.ofAll(results.rows())
        .zipWithIndex((row, i) -> new Tuple2<>(row, "s" + (i + 1)));
  }

  private Tally plus(Row row, String anchor) {
    String name = row.delivery().person().name();
    Map<String, String> known = anchors.containsKey(name) ? anchors : anchors.put(name, anchor);
    return row.counts()
        ? counted(row, new Link(anchor, name), known)
        : new Tally(attempts + 1, late, max, scores, columns, groups, stopped, unjudged, known);
  }

  private Tally counted(Row row, Link link, Map<String, String> known) {
    Result result = row.result();
    boolean judged = result.outcome() != Ending.NOT_GRADED;
    boolean ran = result.outcome() == Ending.PASSED || result.outcome() == Ending.FAILED;
    return new Tally(
        attempts + 1,
        late + (row.delivery().late() ? 1 : 0),
        max.compareTo(result.maxScore()) < 0 ? result.maxScore() : max,
        judged ? scores.put(result.score(), 1, Integer::sum) : scores,
        columns(result.checks(), ran),
        judged ? Group.with(groups, result, link) : groups,
        judged && !ran ? stopped.prepend(Tally.stopped(result, link)) : stopped,
        judged ? unjudged : unjudged.prepend(Tally.stopped(result, link)),
        known);
  }

  private Map<String, Column> columns(List<CheckResult> checks, boolean ran) {
    return checks
        .zipWithIndex()
        .foldLeft(
            columns,
            (all, check) ->
                all.put(
                    check._1.id(),
                    all.get(check._1.id())
                        .getOrElse(() -> Column.of(check._1, check._2))
                        .plus(ran, !check._1.held())));
  }

  private static Stopped stopped(Result result, Link link) {
    String what =
        result.outcome() == Ending.NOT_GRADED
            ? Student.fault(result)
            : result.outcome().label().replace('-', ' ');
    String detail =
        result.findings().headOption().map(found -> ": " + found.message()).getOrElse("");
    return new Stopped(link, what, result.reason().getOrElse("") + detail);
  }
}
