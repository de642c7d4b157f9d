package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Safe division with two of its bugs, and tests of students in the place of model tests. */
class ValidateCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final Path TESTS = Path.of("src/test/resources/student-tests");

  @TempDir private Path folder;

  @BeforeEach
  void writeAnExercise() throws IOException {
    Path all = ROOT.resolve("solutions/safe-division");
    Files.createDirectories(folder.resolve("exercises"));
    Files.createDirectories(solutions("correct"));
    Batch.copy(ROOT.resolve("exercises/safe-division"), folder.resolve("exercises/safe-division"));
    for (String part :
        List.of("reference", "bugs/throws-on-zero", "bugs/remainder", "concepts.yaml")) {
      Files.createDirectories(solutions(part).getParent());
      Batch.copy(all.resolve(part), solutions(part));
    }
    Files.writeString(
        solutions("bugs.yaml"),
        """
        - bug: throws-on-zero
          says: the quotient is computed before anybody asks for the divisor
          misconception: division-by-zero
          caught-by: [zero-divisor/zero-by-zero]
        - bug: remainder
          says: the remainder is the answer
          misconception: wrong-quotient
          caught-by: []
        """);
  }

  private Path solutions(String part) {
    return folder.resolve("solutions/safe-division").resolve(part);
  }

  private String validated(String... options) {
    return run(options).text();
  }

  private Run run(String... options) {
    return Run.of(
        List.<Object>of(
                "validate",
                "--seeds",
                "1",
                "--exercises",
                folder.resolve("exercises"),
                "safe-division")
            .appendAll(List.of(options))
            .toJavaArray());
  }

  @Test
  void aModelTestThatMissesABugOrForbidsWhatIsCorrectMakesAnExerciseUnsound() throws IOException {
    Files.createDirectories(solutions("tests"));
    Batch.copy(TESTS.resolve("happy-path"), solutions("tests/weak"));
    Batch.copy(TESTS.resolve("demands-an-exception"), solutions("tests/wrong"));
    assertThat(validated())
        .contains("UNSOUND: the model tests weak do not catch the bug throws-on-zero")
        .doesNotContain("weak do not catch the bug remainder")
        .contains("the model test SafeDivisionTest.roundsDown does not count: it fails on correct")
        .contains("the model tests wrong do not catch the bug remainder");
    assertThat(validated("--tests", "weak")).doesNotContain("the model tests wrong");
    assertThat(validated("--no-tests")).doesNotContain("model test");
  }

  @Test
  void whoDescribesWhatTestsMissHasModelTests() throws IOException {
    assertThat(validated())
        .contains("UNSOUND: there is a concepts.yaml, but there are no model tests in tests/");
    Files.delete(solutions("concepts.yaml"));
    assertThat(validated()).doesNotContain("model tests");
  }

  @Test
  void pointsThatNoCheckCanHaveAreTheFaultOfTheSuite() throws IOException {
    Path laws = folder.resolve("exercises/safe-division/src/test/java/SafeDivisionLaws.java");
    Files.writeString(laws, Files.readString(laws).replaceFirst("@Points\\(2\\)", "@Points(0)"));
    Run run = run();
    assertThat(run.err()).contains("has @Points(0), which takes 1 to 1,000");
    assertThat(run.exitCode()).isEqualTo(3);
  }
}
