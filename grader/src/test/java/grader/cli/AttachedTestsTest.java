package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Result;
import grader.model.TestsResult;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of three, two of whom handed in tests with it: one weak, one that is refused. */
class AttachedTestsTest {
  private static final Path TESTS = Path.of("src/test/resources/student-tests");

  @TempDir private static Path shared;
  private static Path submissions;
  private static Path graded;

  @BeforeAll
  static void gradeTheClass() throws IOException {
    submissions = Files.createDirectory(shared.resolve("class"));
    graded = shared.resolve("graded");
    Batch.copy(TESTS.resolve("happy-path"), submissions.resolve("ada"));
    Batch.copy(TESTS.resolve("reflects"), submissions.resolve("bob"));
    Files.createDirectory(submissions.resolve("eve"));
    for (String name : List.of("ada", "bob", "eve")) {
      Files.writeString(submissions.resolve(name).resolve("SafeDivision.java"), Batch.RIGHT);
    }
    Batch.run(submissions, graded);
  }

  @Test
  void testsThatComeWithASubmissionAreASecondScore() throws IOException {
    assertThat(Batch.results(graded).map(Result::tests).map(tests -> tests.map(TestsResult::score)))
        .extracting(score -> score.map(String::valueOf).getOrElse("no tests"))
        .containsExactly("1", "0", "no tests");
    assertThat(Batch.grades(graded, "score")).containsExactly("20", "20", "20");
    assertThat(Batch.grades(graded, "tests")).containsExactly("1", "0", "");
  }

  @Test
  void thePageTellsWhatNobodyTested() throws IOException {
    assertThat(Files.readString(graded.resolve("index.html")))
        .contains("Of 1 who handed in tests")
        .contains("No test notices what happens when the divisor is zero");
  }

  @Test
  void whatIsKeptOfTestsIsNotGradedAgain() {
    assertThat(Batch.run(submissions, graded).err()).isEmpty();
  }

  @Test
  void checkGradesThemToo() {
    Run run = Run.of("check", "safe-division", submissions.resolve("bob"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("everything held. Score 20 of 20")
        .contains("-- YOUR TESTS")
        .contains("`Class.getDeclaredMethods` cannot be used here");
  }
}
