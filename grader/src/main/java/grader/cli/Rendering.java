package grader.cli;

import grader.model.ClassResults;
import grader.report.ClassJson;
import grader.report.grades.GradesCsv;
import grader.report.page.ClassPage;
import grader.report.page.Feedback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which reports of a class are written: options that several commands share. */
final class Rendering {

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
