package grader.report.page;

import com.samskivert.mustache.Template;
import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Result;
import grader.model.Row;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.report.Style;
import grader.report.Terminal;
import grader.report.Visible;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What each student gets back: their own part of the page about the class, and nothing of others.
 */
public final class Feedback {
  private static final Student.Levels LEVELS = new Student.Levels(1, 2, 3);

  private Feedback() {}

  /** A page about one attempt, for the template. */
  record Start(Frame frame, String exercise, String title, Student student) {}

  /**
   * Writes two files per person, HTML and text, about the attempt that counts.
   *
   * @param folder an existing one
   */
  public static void write(ClassResults results, Path folder) throws IOException {
    Template template = Templates.template("feedback");
    for (Row row : results.rows()) {
      if (row.counts()) {
        String name = FileNames.of(row.delivery().person());
        Start start = start(results, row);
        WholeFile.writeText(folder.resolve(name + ".html"), out -> template.execute(start, out));
        WholeFile.writeText(folder.resolve(name + ".txt"), out -> out.write(text(results, row)));
      }
    }
  }

  private static Start start(ClassResults results, Row row) {
    return new Start(
        Frame.of(results.title()),
        results.exercise(),
        results.title(),
        Student.of("s", LEVELS, row.delivery(), row.result(), true));
  }

  private static String text(ClassResults results, Row row) {
    Delivery delivery = row.delivery();
    Result result = row.result();
    List<SourceFile> files = delivery.content().map(Submission::files).getOrElse(List.empty());
    String head =
        results.title()
            + "\n"
            + delivery.person().name().replaceAll("\\R", " ")
            + ", attempt "
            + delivery.attempt()
            + (delivery.late() ? ", late" : "")
            + "\n\n";
    return Visible.of(
        head + Terminal.of(result, files, Style.PLAIN) + files.map(Feedback::numbered).mkString());
  }

  private static String numbered(SourceFile file) {
    return Source.lines(file)
        .zipWithIndex()
        .map(line -> String.format("%5d |  %s\n", line._2 + 1, line._1))
        .mkString("\n" + file.name() + "\n", "", "");
  }
}
