package grader.report.page;

import grader.files.WholeFile;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Ending;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import grader.model.Similarities;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;

/**
 * The page about a class: one file that fetches nothing. Its rows are gone through three times and
 * written as they come, so that a class of any size fits in memory.
 */
public final class ClassPage {
  private static final Student.Levels LEVELS = new Student.Levels(3, 4, 5);

  private ClassPage() {}

  /** Where the page begins, for the template. */
  record Start(
      Frame frame,
      String exercise,
      Summary summary,
      List<Column> columns,
      List<Bar> bars,
      List<Group.Theme> themes,
      List<Tally.Stopped> stopped,
      List<Tally.Stopped> unjudged,
      Option<Untested> untested,
      Option<Similar> similar,
      Iterable<Line> lines,
      Iterable<Student> students) {}

  /** Numbers about a class; scores as text. */
  record Summary(
      int people,
      int attempts,
      int late,
      int judged,
      int full,
      String mean,
      String median,
      String max) {}

  /**
   * A line of the matrix.
   *
   * @param sortable the score in hundredths; -1 where there is none
   */
  record Line(
      Link link,
      boolean counts,
      boolean late,
      int attempt,
      String score,
      int sortable,
      String outcome,
      List<Mark> marks) {}

  /**
   * Writes the page.
   *
   * @param similarities none where nobody asked for them
   */
  public static void write(ClassResults results, Option<Similarities> similarities, Path file)
      throws IOException {
    Tally tally = Tally.of(results);
    List<Column> columns = Column.sorted(tally.columns());
    Start start =
        new Start(
            Frame.of(results.title()),
            results.exercise(),
            summary(tally),
            columns,
            Bar.of(tally.scores(), tally.max()),
            Group.themes(tally.groups()),
            tally.stopped().reverse(),
            tally.unjudged().reverse(),
            Untested.of(results),
            similarities.map(found -> Similar.of(found, results)),
            () -> Tally.numbered(results).map(row -> line(row._1, row._2, columns)),
            () -> Tally.numbered(results).map(row -> student(row._1, row._2, tally.anchors())));
    WholeFile.writeText(file, out -> Templates.template("class").execute(start, out));
  }

  private static Student student(Row row, String anchor, Map<String, String> anchors) {
    return Student.of(anchor, LEVELS, row.delivery(), row.result(), row.counts())
        .sameAs(
            row.sameAs().flatMap(name -> anchors.get(name).map(there -> new Link(there, name))));
  }

  private static Line line(Row row, String anchor, List<Column> columns) {
    Result result = row.result();
    Map<String, Mark> marks =
        result.checks().toMap(CheckResult::id, check -> Mark.of(check.outcome()));
    boolean judged = result.outcome() != Ending.NOT_GRADED;
    return new Line(
        new Link(anchor, row.delivery().person().name()),
        row.counts(),
        row.delivery().late(),
        row.delivery().attempt(),
        judged ? result.score().toString() : "–",
        judged ? result.score().hundredths() : -1,
        result.outcome().label().replace('-', ' '),
        columns.map(column -> marks.getOrElse(column.id(), Mark.NONE)));
  }

  private static Summary summary(Tally tally) {
    int judged = tally.scores().values().sum().intValue();
    return new Summary(
        judged + tally.unjudged().size(),
        tally.attempts(),
        tally.late(),
        judged,
        tally.scores().get(tally.max()).getOrElse(0),
        mean(tally, judged),
        median(tally, judged),
        tally.max().toString());
  }

  private static String mean(Tally tally, int judged) {
    long sum = tally.scores().foldLeft(0L, (all, one) -> all + (long) one._1.hundredths() * one._2);
    return judged == 0
        ? "–"
        : BigDecimal.valueOf(sum, 2)
            .divide(BigDecimal.valueOf(judged), 2, RoundingMode.HALF_UP)
            .toPlainString();
  }

  /** The lower one of the two in the middle where their number is even. */
  private static String median(Tally tally, int judged) {
    Option<Points> middle =
        Iterator.ofAll(tally.scores())
            .flatMap(score -> Iterator.fill(score._2, score._1))
            .drop((judged - 1) / 2)
            .headOption();
    return middle.map(Points::toString).getOrElse("–");
  }
}
