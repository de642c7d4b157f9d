package grader.cli;

import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Result;
import grader.model.Row;
import grader.model.SourceFile;
import grader.report.Json;
import grader.report.Style;
import grader.report.Terminal;
import grader.report.ci.Check50;
import grader.report.ci.Classroom50;
import grader.report.ci.Exercism;
import grader.report.ci.GithubClassroom;
import grader.report.ci.Gradescope;
import grader.report.ci.JunitXml;
import grader.report.ci.Sarif;
import grader.report.page.FileNames;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** The forms that a result is written in. */
enum Format {
  text,
  json,
  gradescope,
  github,
  classroom50,
  exercism,
  check50,
  junit,
  sarif;

  /** One result, with the files that it is about. */
  String of(Result result, List<SourceFile> files) {
    return switch (this) {
      case text -> Terminal.of(result, files, Style.of(Ansi.AUTO));
      case json -> Json.of(result);
      case gradescope -> Gradescope.of(result);
      case github -> GithubClassroom.of(result);
      case classroom50 -> Classroom50.of(result);
      case exercism -> Exercism.of(result);
      case check50 -> Check50.of(result);
      case junit -> JunitXml.of(result);
      case sarif -> Sarif.of(result);
    };
  }

  /**
   * A class: one file for those forms that hold many results, else a folder with a file for each
   * person, whose last attempt it is.
   */
  void write(ClassResults results, Path folder) throws IOException {
    switch (this) {
      case junit -> JunitXml.write(results, folder.resolve("junit.xml"));
      case sarif -> Sarif.write(results, folder.resolve("results.sarif"));
      default -> writeEach(results, Files.createDirectories(folder.resolve(name())));
    }
  }

  private void writeEach(ClassResults results, Path folder) throws IOException {
    String ending = this == text ? ".txt" : this == github ? ".base64" : ".json";
    for (Row row : results.rows()) {
      if (row.counts()) {
        String text =
            of(
                row.result(),
                row.delivery()
                    .content()
                    .map(submission -> submission.files())
                    .getOrElse(List.empty()));
        WholeFile.writeText(
            folder.resolve(FileNames.of(row.delivery().person()) + ending), out -> out.write(text));
      }
    }
  }
}
