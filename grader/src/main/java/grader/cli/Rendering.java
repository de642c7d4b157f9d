package grader.cli;

import grader.model.ClassResults;
import grader.report.ClassJson;
import grader.report.grades.GradesCsv;
import grader.report.page.ClassPage;
import grader.report.page.Feedback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which reports of a class are written: options that several commands share. */
final class Rendering {
  @CommandLine.Option(
      names = "--fill",
      paramLabel = "FILE",
      description = "A Moodle grading worksheet or Canvas gradebook to fill in; written into DIR.")
  private @Nullable Path toFill;

  /** Writes the reports into a folder. */
  void render(ClassResults results, Path folder) throws IOException {
    ClassJson.write(results, folder.resolve("results.json"));
    GradesCsv.write(results, folder.resolve("grades.csv"));
    ClassPage.write(results, folder.resolve("index.html"));
    Path feedback = folder.resolve("feedback");
    Files.createDirectories(feedback);
    Feedback.write(results, feedback);
  }
}
