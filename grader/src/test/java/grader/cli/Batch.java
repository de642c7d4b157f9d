package grader.cli;

import grader.model.Result;
import grader.report.ClassJson;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What tests of {@code grader batch} grade, and how they read what it wrote. */
final class Batch {
  /** Passes, with all of 20 points. */
  static final String RIGHT = source("divisor == 0 || dividend == 1 << 31 && divisor == -1");

  /** Fails, with 18 of 20 points. */
  static final String WRONG = source("divisor == 0");

  private Batch() {}

  private static String source(String none) {
    return """
    import io.vavr.control.Option;
    class SafeDivision {
      static Option<Integer> divide(int dividend, int divisor) {
        return %s ? Option.none() : Option.some(dividend / divisor);
      }
    }
    """
        .formatted(none);
  }

  /** A batch by one worker, of safe division. */
  static Run run(Path source, Path out, String... options) {
    return Run.of(
        List.<Object>of("batch", "safe-division", source, "--out", out, "--jobs", 1)
            .appendAll(List.of(options))
            .toJavaArray());
  }

  static List<Result> results(Path out) throws IOException {
    java.util.List<Result> results = new ArrayList<>();
    ClassJson.read(out.resolve("results.json"), results::add);
    return List.ofAll(results);
  }

  static List<CSVRecord> records(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (CSVParser parser =
        CSVParser.parse(
            text, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return List.ofAll(parser.getRecords());
    }
  }

  /** The cells of one column of what teachers get. */
  static List<String> grades(Path out, String column) throws IOException {
    return records(out.resolve("grades.csv")).map(row -> row.get(column));
  }

  /**
   * Copies a folder with all that is in it.
   *
   * @param to not there yet
   */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
    return to;
  }
}
