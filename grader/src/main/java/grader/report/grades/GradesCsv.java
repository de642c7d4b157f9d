package grader.report.grades;

import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Ending;
import grader.model.Result;
import grader.model.Row;
import grader.model.TestsResult;
import grader.report.Visible;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Grades as a table: one line per person, with the attempt that counts. RFC 4180, in UTF-8 with a
 * byte order mark, without which Excel takes it for a Windows code page.
 */
public final class GradesCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "name",
              "id",
              "attempt",
              "late",
              "score",
              "max",
              "outcome",
              "reason",
              "tests",
              "tests max")
          .get();

  private GradesCsv() {}

  /** A submission that could not be judged has no score: an empty cell, not a zero. */
  public static void write(ClassResults results, Path file) throws IOException {
    WholeFile.writeText(file, out -> write(results, out));
  }

  private static void write(ClassResults results, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CSVPrinter table = new CSVPrinter(out, FORMAT);
    for (Row row : results.rows()) {
      if (row.counts()) {
        print(row.delivery(), row.result(), table);
      }
    }
    table.flush();
  }

  private static void print(Delivery delivery, Result result, CSVPrinter table) throws IOException {
    Option<TestsResult> tests =
        result.tests().filter(graded -> graded.outcome() != Ending.NOT_GRADED);
    table.printRecord(
        text(delivery.person().name()),
        text(delivery.person().id()),
        delivery.attempt(),
        delivery.late() ? "yes" : "no",
        result.outcome() == Ending.NOT_GRADED ? "" : result.score(),
        result.maxScore(),
        result.outcome().label(),
        text(result.reason().getOrElse("")),
        tests.map(TestsResult::score).map(String::valueOf).getOrElse(""),
        tests.map(TestsResult::maximum).map(String::valueOf).getOrElse(""));
  }

  /** One line, so that the table has as many lines as people. */
  private static String text(String text) {
    return Inert.of(Visible.of(text.strip().replaceAll("\\R", " ")));
  }
}
