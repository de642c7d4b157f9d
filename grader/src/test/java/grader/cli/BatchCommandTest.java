package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.intake.Bundle;
import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.SourceFile;
import grader.report.ClassJson;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
  private static final Path LMS = Path.of("src/test/resources/lms");
  private static final List<String> REPORTS = List.of("results.json", "index.html", "grades.csv");

  @TempDir private Path folder;

  /** What a command left behind. */
  private record Run(int exitCode, String out, String err) {}

  private static Run run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            List.of(args).map(String::valueOf).toJavaArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  @Test
  void everyPersonOfAnExportGetsTheirVerdict() throws IOException {
    Path out = folder.resolve("out");
    graded(out, "moodle.zip", 0);
    graded(out, "moodle-flat.zip", 0);
    graded(out, "canvas.zip", 39_000);
  }

  /**
   * @param offset of the ids in Moodle from those in this export
   */
  private static void graded(Path out, String export, int offset) throws IOException {
    Run run = run("batch", "safe-division", LMS.resolve(export), "--out", out, "--jobs", 1);
    assertThat(run.exitCode()).isZero();
    List<CSVRecord> grades = records(out.resolve("grades.csv"));
    records(LMS.resolve("expected.csv"))
        .forEach(
            person -> {
              String id = String.valueOf(Integer.parseInt(person.get("moodle_uid")) - offset);
              assertThat(
                      grades.filter(row -> row.get("id").equals(id)).map(row -> row.get("outcome")))
                  .containsExactly(outcome(person.get("expected_overflow_policy")));
            });
    assertThat(limits(out)).isEqualTo(1); // the loop that never ends
  }

  private static String outcome(String expected) {
    String word = expected.replaceFirst("\\(.*", "");
    return switch (word) {
      case "PASS" -> "passed";
      case "FAIL", "TIMEOUT" -> "failed";
      case "COMPILE_ERROR" -> "does-not-compile";
      case "MISSING_CLASS" -> "contract";
      default -> "forbidden";
    };
  }

  private static int limits(Path out) throws IOException {
    return results(out)
        .count(
            result ->
                result
                    .checks()
                    .map(CheckResult::outcome)
                    .exists(outcome -> outcome == Outcome.STEP_LIMIT));
  }

  @Test
  void theNumberOfWorkersChangesNoByteOfAnyReport() throws IOException {
    run(
        "batch",
        "safe-division",
        LMS.resolve("moodle.zip"),
        "--out",
        folder.resolve("a"),
        "--jobs",
        1);
    run(
        "batch",
        "safe-division",
        LMS.resolve("moodle.zip"),
        "--out",
        folder.resolve("b"),
        "--jobs",
        3);
    for (String report : REPORTS) {
      assertThat(folder.resolve("a").resolve(report))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(report));
    }
  }

  @Test
  void whatIsKeptIsNotGradedAgain() throws IOException {
    Path out = folder.resolve("out");
    Run first = run("batch", "safe-division", submissions(), "--out", out, "--jobs", 1);
    assertThat(first.err()).contains("2 of 2 graded");
    byte[] before = Files.readAllBytes(out.resolve("results.json"));
    Run second = run("batch", "safe-division", submissions(), "--out", out, "--jobs", 1);
    assertThat(second.err()).isEmpty();
    assertThat(out.resolve("results.json")).hasBinaryContent(before);
    Run again =
        run("batch", "safe-division", submissions(), "--out", out, "--regrade", "--jobs", 1);
    assertThat(again.err()).contains("2 of 2 graded");
  }

  @Test
  void theSameFilesAreGradedOnceAndShownForBoth() throws IOException {
    Path class1 = submissions();
    Files.copy(class1.resolve("ada.java"), class1.resolve("bob.java"));
    Path out = folder.resolve("out");
    assertThat(run("batch", "safe-division", class1, "--out", out, "--jobs", 1).err())
        .contains("2 of 2 graded");
    assertThat(results(out).map(Result::submission)).containsExactly("ada", "bob", "eve");
    assertThat(Files.readString(out.resolve("index.html"))).contains("ada").contains("bob");
  }

  @Test
  void aDamagedKeptResultIsMadeAnew() throws IOException {
    Path out = folder.resolve("out");
    run("batch", "safe-division", submissions(), "--out", out, "--jobs", 1);
    byte[] before = Files.readAllBytes(out.resolve("results.json"));
    try (var kept = Files.walk(out.resolve("kept"))) {
      for (Path file : (Iterable<Path>) kept.filter(Files::isRegularFile)::iterator) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(run("batch", "safe-division", submissions(), "--out", out, "--jobs", 1).exitCode())
        .isZero();
    assertThat(out.resolve("results.json")).hasBinaryContent(before);
  }

  @Test
  void reportsAreMadeAgainWithoutGrading() throws IOException {
    Path out = folder.resolve("out");
    run("batch", "safe-division", submissions(), "--out", out, "--jobs", 1);
    byte[] page = Files.readAllBytes(out.resolve("index.html"));
    Files.delete(out.resolve("index.html"));
    Run report = run("report", out, "--format", "junit,gradescope");
    assertThat(report.exitCode()).isZero();
    assertThat(out.resolve("index.html")).hasBinaryContent(page);
    assertThat(out.resolve("junit.xml")).exists();
    assertThat(out.resolve("gradescope")).isDirectory();
  }

  @Test
  void aComparisonTellsWhoDidBetter() throws IOException {
    Path class1 = submissions();
    run("batch", "safe-division", class1, "--out", folder.resolve("before"), "--jobs", 1);
    Files.copy(
        class1.resolve("ada.java"),
        class1.resolve("eve.java"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    run("batch", "safe-division", class1, "--out", folder.resolve("after"), "--jobs", 1);
    Run compare = run("compare", folder.resolve("before"), folder.resolve("after"));
    assertThat(compare.out())
        .contains("eve: failed")
        .contains("-> passed, 20 of 20")
        .contains("1 changed, 1 as before");
  }

  @Test
  void whatIsHandedInIsGradedFromTheDropFolder() throws IOException {
    Path class1 = submissions();
    Path drop = folder.resolve("drop");
    Run first =
        run("submit", "safe-division", class1.resolve("eve.java"), "--as", "Eve Ö.", "--to", drop);
    Run second =
        run("submit", "safe-division", class1.resolve("ada.java"), "--as", "Eve Ö.", "--to", drop);
    assertThat(first.out()).contains("Handed in as ").contains("eve-o-1.submission.json");
    assertThat(second.out()).contains("eve-o-2.submission.json");
    Files.writeString(drop.resolve("forged.submission.json"), "{\"name\": \"Mallory\"}");
    Path out = folder.resolve("out");
    run("batch", "safe-division", drop, "--out", out, "--jobs", 1);
    assertThat(results(out).map(Result::outcome))
        .containsExactly(Ending.FAILED, Ending.PASSED, Ending.UNREADABLE);
    assertThat(records(out.resolve("grades.csv")).map(row -> row.get("outcome")))
        .contains("passed")
        .doesNotContain("failed");
  }

  @Test
  void theBestAttemptCountsWhereThatIsAskedFor() throws IOException {
    List<String> attempts =
        List.of("divisor == 0 || dividend == 1 << 31 && divisor == -1", "divisor == 0");
    attempts.forEachWithIndex(
        (none, number) -> {
          try {
            Bundle.of(
                    "Ada",
                    Instant.ofEpochSecond(number),
                    "safe-division",
                    "",
                    List.of(new SourceFile("SafeDivision.java", source(none))))
                .writeInto(folder.resolve("drop"));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    Path out = folder.resolve("out");
    run("batch", "safe-division", folder.resolve("drop"), "--out", out, "--jobs", 1);
    assertThat(records(out.resolve("grades.csv")).map(row -> row.get("score")))
        .containsExactly("18");
    run("batch", "safe-division", folder.resolve("drop"), "--out", out, "--attempt", "best");
    assertThat(records(out.resolve("grades.csv")).map(row -> row.get("score")))
        .containsExactly("20");
  }

  @Test
  void aFolderForEachExerciseIsGradedAtOnce() throws IOException {
    Files.createDirectories(folder.resolve("all"));
    Files.move(submissions(), folder.resolve("all/safe-division"));
    Path out = folder.resolve("out");
    Run run =
        run("batch", "--exercise-per-folder", folder.resolve("all"), "--out", out, "--jobs", 1);
    assertThat(run.exitCode()).isZero();
    assertThat(results(out.resolve("safe-division"))).hasSize(2);
    Files.createDirectories(folder.resolve("all/unsafe-division"));
    assertThat(run("batch", "--exercise-per-folder", folder.resolve("all"), "--out", out).err())
        .contains("There is no exercise for `unsafe-division`.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          batch safe-division --out out                      | SOURCE is missing
          batch safe-division absent --out out               | absent
          batch safe-division pom.xml --out out              | pom.xml
          batch safe-division src/test/resources/lms --out out --layout blackboard | There is no layout `blackboard`. There are:
          batch safe-division src/test/resources/lms --out pom.xml | `pom.xml` is a file and no folder
          batch safe-division src/test/resources/lms --out out --jobs 0 | --jobs must be at least 1
          batch safe-division src/test/resources/lms --out out --fill absent.csv | The worksheet `absent.csv` cannot be read.
          report src                                          | `src` is no folder that `grader batch` has written
          compare src src                                     | `src` is no folder that `grader batch` has written
          submit safe-division absent.java --as Me            | There is no file or folder `absent.java`.
          """)
  void wrongUsageIsOneClearSentenceAndExitCode2(String command, String sentence) {
    Run run = run((Object[]) command.replace(" out", " target/never-written").split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void noNameOfAPersonIsMoreThanAName() throws IOException {
    List<String> names =
        List.of(
            "../../escape", "<script>alert(1)</script>", "=cmd()", "a\nb", "😀", "n".repeat(300));
    List<SourceFile> files = List.of(new SourceFile("SafeDivision.java", source("divisor == 0")));
    for (String name : names) {
      Bundle.of(name, Instant.EPOCH, "safe-division", "", files).writeInto(folder.resolve("drop"));
    }
    Path out = folder.resolve("out");
    Run run = run("batch", "safe-division", folder.resolve("drop"), "--out", out, "--jobs", 1);
    assertThat(run.exitCode()).isZero();
    assertThat(results(out).map(Result::submission)).containsExactlyInAnyOrderElementsOf(names);
    assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("<script>alert");
    assertThat(Files.readString(out.resolve("grades.csv"))).doesNotContain("\n=cmd");
    try (var written = Files.list(folder)) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("drop", "out");
    }
  }

  private Path submissions() throws IOException {
    Path class1 = Files.createDirectories(folder.resolve("class"));
    Files.writeString(
        class1.resolve("ada.java"), source("divisor == 0 || dividend == 1 << 31 && divisor == -1"));
    Files.writeString(class1.resolve("eve.java"), source("divisor == 0"));
    return class1;
  }

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

  private static List<Result> results(Path out) throws IOException {
    java.util.List<Result> results = new ArrayList<>();
    ClassJson.read(out.resolve("results.json"), results::add);
    return List.ofAll(results);
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (CSVParser parser =
        CSVParser.parse(
            text, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return List.ofAll(parser.getRecords());
    }
  }
}
