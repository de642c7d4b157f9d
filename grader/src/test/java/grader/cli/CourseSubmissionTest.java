package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of wrong and unusual submissions to exercises of other courses. */
class CourseSubmissionTest {
  @TempDir private Path folder;

  private Run graded(String exercise, String file, String source) throws IOException {
    Path written = Files.writeString(folder.resolve(file), source);
    return Run.of("check", CourseTest.COURSES.resolve(exercise), written);
  }

  @Test
  void whatFailsBeforeAllTestsIsTheSubmissionsFaultWhereItsCodeThrew() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              Shelf(String... books) {
                throw new IllegalStateException("the shelf is full");
              }

              int size() {
                return 0;
              }
            }
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("threw IllegalStateException: the shelf is full")
        .contains("> 3 |")
        .contains("Score 0 of 2");
  }

  @Test
  void aTestThatIsAbortedIsNoPass() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              Shelf(String... books) {}

              int size() {
                return 0;
              }
            }
            """);
    assertThat(run.text()).contains("was aborted: Assumption failed").contains("Score 0 of 2");
  }

  @Test
  void anEndlessLoopIsStopped() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              private final int size;

              Shelf(String... books) {
                size = books.length;
              }

              int size() {
                while (size == 0) {}
                return size;
              }
            }
            """);
    assertThat(run.text())
        .contains("step limit holds nothing")
        .contains("was stopped at line 9")
        .contains("Score 1 of 2");
  }

  @Test
  void aSubmissionMayDeclareOtherTypesThanTheSkeletonAsLongAsTheTestsCompile() throws IOException {
    Run run =
        graded(
            "exercism/two-sides",
            "TwoSides.java",
            """
            class TwoSides {
              private final Sides sides;

              TwoSides(Record sides) {
                this.sides = (Sides) sides;
                if (this.sides.width() < 0) {
                  throw new IllegalArgumentException("a side is negative");
                }
              }

              Integer getArea() {
                return sides.width() * sides.height();
              }
            }
            """);
    assertThat(run.text()).contains("Score 3 of 3");
  }

  @Test
  void whatTheTestsUseAndTheSubmissionLacksIsASentence() throws IOException {
    Run run =
        graded(
            "exercism/two-sides",
            "TwoSides.java",
            """
            class TwoSides {
              TwoSides(Sides sides) {}

              int area() {
                return 0;
              }
            }
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("`TwoSides.getArea()` returning `int` is missing, or not as the tests use it.");
  }
}
