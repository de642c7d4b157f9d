package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.CheckResult;
import grader.model.Outcome;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same class, as several LMS export it. */
class ExportTest {
  private static final Path LMS = Path.of("src/test/resources/lms");
  private static final List<String> REPORTS = List.of("results.json", "index.html", "grades.csv");

  @TempDir private static Path folder;

  /** What one worker made of the export from Moodle. */
  private static Path graded;

  @BeforeAll
  static void gradeOneExport() {
    graded = folder.resolve("graded");
    assertThat(Batch.run(LMS.resolve("moodle.zip"), graded).exitCode()).isZero();
  }

  @Test
  void everyPersonOfAnExportGetsTheirVerdict() throws IOException {
    expectVerdicts(graded, 0);
    Path out = Batch.copy(graded, folder.resolve("out"));
    assertThat(Batch.run(LMS.resolve("moodle-flat.zip"), out).exitCode()).isZero();
    expectVerdicts(out, 0);
    assertThat(Batch.run(LMS.resolve("canvas.zip"), out).exitCode()).isZero();
    expectVerdicts(out, 39_000);
  }

  /**
   * @param offset of the ids in Moodle from those in this export
   */
  private static void expectVerdicts(Path out, int offset) throws IOException {
    List<CSVRecord> grades = Batch.records(out.resolve("grades.csv"));
    Batch.records(LMS.resolve("expected.csv"))
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
    return Batch.results(out)
        .count(
            result ->
                result
                    .checks()
                    .map(CheckResult::outcome)
                    .exists(outcome -> outcome == Outcome.STEP_LIMIT));
  }

  @Test
  void theNumberOfWorkersChangesNoByteOfAnyReport() {
    Path byThree = folder.resolve("by-three");
    Run.of("batch", "safe-division", LMS.resolve("moodle.zip"), "--out", byThree, "--jobs", 3);
    for (String report : REPORTS) {
      assertThat(byThree.resolve(report)).hasSameBinaryContentAs(graded.resolve(report));
    }
  }
}
