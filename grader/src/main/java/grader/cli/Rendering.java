package grader.cli;

import grader.model.ClassResults;
import grader.report.ClassJson;
import grader.report.grades.Filling;
import grader.report.grades.GradesCsv;
import grader.report.page.ClassPage;
import grader.report.page.Feedback;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which reports of a class are written: options that several commands share. */
final class Rendering {
  @CommandLine.Option(
      names = "--fill",
      paramLabel = "FILE",
      description =
          "A Moodle grading worksheet or Canvas gradebook; the same with grades in it is written"
              + " into DIR.")
  private @Nullable Path worksheet;

  @CommandLine.Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "Also written, for other tools; may be given several times: ${COMPLETION-CANDIDATES}.")
  private java.util.List<Format> formats = new ArrayList<>();

  /** What cannot be read later is told before anything is graded. */
  void verify() {
    if (worksheet != null && !Files.isReadable(worksheet)) {
      throw Refusal.usage("The worksheet `" + worksheet + "` cannot be read.");
    }
  }

  /**
   * Writes the reports into a folder.
   *
   * @return what the teacher should know, a sentence each
   */
  List<String> render(ClassResults results, Path folder) throws IOException {
    ClassJson.write(results, folder.resolve("results.json"));
    GradesCsv.write(results, folder.resolve("grades.csv"));
    ClassPage.write(
        results, new GradedFolder(folder).similarities().read(), folder.resolve("index.html"));
    Feedback.write(results, Files.createDirectories(folder.resolve("feedback")));
    for (Format format : formats) {
      format.write(results, folder);
    }
    return worksheet == null ? List.empty() : filled(results, worksheet, folder);
  }

  private static List<String> filled(ClassResults results, Path worksheet, Path folder)
      throws IOException {
    Path filled = folder.resolve("filled-" + worksheet.getFileName());
    return Filling.write(results, worksheet, filled)
        .getOrElseThrow(Refusal::usage)
        .prepend("Grades for upload: " + filled);
  }
}
