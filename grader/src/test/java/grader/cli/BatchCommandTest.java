package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class of three, two of whom handed the same in. */
class BatchCommandTest {
  @TempDir private static Path shared;
  private static Path submissions;
  private static Path graded;
  private static Run grading;

  @TempDir private Path folder;

  @BeforeAll
  static void gradeTheClass() throws IOException {
    submissions = Files.createDirectory(shared.resolve("class"));
    graded = shared.resolve("graded");
    Files.writeString(submissions.resolve("ada.java"), Batch.RIGHT);
    Files.writeString(submissions.resolve("bob.java"), Batch.RIGHT);
    Files.writeString(submissions.resolve("eve.java"), Batch.WRONG);
    grading = Batch.run(submissions, graded);
  }

  @Test
  void theSameFilesAreGradedOnceAndShownForBoth() throws IOException {
    assertThat(grading.err()).contains("2 of 2 graded");
    assertThat(Batch.results(graded).map(Result::submission)).containsExactly("ada", "bob", "eve");
    assertThat(Files.readString(graded.resolve("index.html"))).contains("ada").contains("bob");
  }

  @Test
  void whatIsKeptIsNotGradedAgain() throws IOException {
    Path out = Batch.copy(graded, folder.resolve("out"));
    assertThat(Batch.run(submissions, out).err()).isEmpty();
    assertThat(out.resolve("results.json")).hasSameBinaryContentAs(graded.resolve("results.json"));
    assertThat(Batch.run(submissions, out, "--regrade").err()).contains("2 of 2 graded");
  }

  @Test
  void aDamagedKeptResultIsMadeAnew() throws IOException {
    Path out = Batch.copy(graded, folder.resolve("out"));
    try (var kept = Files.walk(out.resolve("kept"))) {
      for (Path file : (Iterable<Path>) kept.filter(Files::isRegularFile)::iterator) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(Batch.run(submissions, out).exitCode()).isZero();
    assertThat(out.resolve("results.json")).hasSameBinaryContentAs(graded.resolve("results.json"));
  }

  @Test
  void reportsAreMadeAgainWithoutGrading() throws IOException {
    Path out = Batch.copy(graded, folder.resolve("out"));
    Files.delete(out.resolve("index.html"));
    Run report = Run.of("report", out, "--format", "junit,gradescope");
    assertThat(report.exitCode()).isZero();
    assertThat(out.resolve("index.html")).hasSameBinaryContentAs(graded.resolve("index.html"));
    assertThat(out.resolve("junit.xml")).exists();
    assertThat(out.resolve("gradescope")).isDirectory();
  }

  @Test
  void aComparisonTellsWhoDidBetter() throws IOException {
    Path later = Batch.copy(submissions, folder.resolve("class"));
    Files.writeString(later.resolve("eve.java"), Batch.RIGHT);
    Batch.run(later, folder.resolve("after"));
    assertThat(Run.of("compare", graded, folder.resolve("after")).out())
        .contains("eve: failed")
        .contains("-> passed, 20 of 20")
        .contains("1 changed, 2 as before");
  }

  @Test
  void aFolderForEachExerciseIsGradedAtOnce() throws IOException {
    Path all = Files.createDirectory(folder.resolve("all"));
    Batch.copy(submissions, all.resolve("safe-division"));
    Path out = folder.resolve("out");
    Run run = Run.of("batch", "--exercise-per-folder", all, "--out", out, "--jobs", 1);
    assertThat(run.exitCode()).isZero();
    assertThat(Batch.results(out.resolve("safe-division"))).hasSize(3);
    Files.createDirectories(all.resolve("unsafe-division"));
    assertThat(Run.of("batch", "--exercise-per-folder", all, "--out", out).err())
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
    Run run = Run.of((Object[]) command.replace(" out", " target/never-written").split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
  }
}
