package grader.report.page;

import grader.model.ClassResults;
import grader.report.HostileClass;
import grader.report.SampleClass;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages for a browser, in a folder. */
final class Pages {
  private static final int LARGE = 300;

  private Pages() {}

  static void write(Path folder) throws IOException {
    ClassPage.write(SampleClass.results(), Option.none(), folder.resolve("class.html"));
    ClassPage.write(
        HostileClass.results(),
        Option.some(HostileClass.similarities()),
        folder.resolve("hostile.html"));
    ClassPage.write(large(), Option.none(), folder.resolve("large.html"));
    Feedback.write(SampleClass.results(), Files.createDirectory(folder.resolve("feedback")));
    Feedback.write(HostileClass.results(), Files.createDirectory(folder.resolve("attacks")));
  }

  /** The pages to be handed back to each student of the hostile class. */
  static List<Path> attacks(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("attacks"))) {
      return List.ofAll(files.toList()).filter(file -> file.toString().endsWith(".html")).sorted();
    }
  }

  private static ClassResults large() {
    return new ClassResults(
        "safe-division",
        "Safe division",
        List.range(0, LARGE)
            .map(
                number ->
                    SampleClass.row(
                        "Student " + number,
                        number + "",
                        SampleClass.failing(number % 3 == 0 ? "exact" : "none"),
                        1,
                        false)));
  }
}
