package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.jail.Jail;
import grader.exercise.ExerciseFolder;
import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.wire.Event;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoredInspectionTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeAnExercise() throws IOException {
    write("README.md", "# Half\n");
    write("src/main/java/Half.java", source("throw new UnsupportedOperationException();"));
    write(
        "src/test/java/HalfTest.java",
        """
        import static grader.suite.Call.call;
        class HalfTest {
          @org.junit.jupiter.api.Test void half() { call(() -> Half.of(4), "of", 4).returns(2); }
        }
        """);
  }

  @Test
  void pointsAreLostWhereItFindsSomething() throws IOException, InterruptedException {
    define("{early-return: 3}");
    Result expression = graded("return n / 2;");
    assertThat(expression.outcome()).isEqualTo(Ending.PASSED);
    assertThat(expression.maxScore().hundredths()).isEqualTo(400);
    Result early = graded("if (n == 0) {\n return 0;\n }\n return n / 2;");
    assertThat(early.outcome()).isEqualTo(Ending.FAILED);
    assertThat(early.score().hundredths()).isEqualTo(100);
    CheckResult lost = early.checks().last();
    assertThat(lost.id()).isEqualTo("inspection/early-return");
    assertThat(lost.outcome()).isEqualTo(Outcome.FALSIFIED);
    assertThat(lost.line()).isEqualTo(Option.some(4));
  }

  @Test
  void anInspectionThatThereIsNotMakesTheExerciseUnsound()
      throws IOException, InterruptedException {
    define("{late-return: 1}");
    assertThat(grader().swap().map(Event.Unsound::reason).getOrElse(""))
        .startsWith("there is no inspection `late-return`; there are: ");
  }

  private void define(String inspections) throws IOException {
    write(
        "exercise.yaml",
        "submitted: [Half.java]\nsuite: [HalfTest]\ninspections: " + inspections + "\n");
  }

  private Result graded(String body) throws IOException, InterruptedException {
    try (Grader grader = grader().getOrElseThrow(unsound -> new AssertionError(unsound.reason()))) {
      return grader.grade(
          new Submission(
              "half",
              List.of(new SourceFile("Half.java", source(body))),
              List.empty(),
              List.empty()),
          1);
    }
  }

  private Either<Event.Unsound, Grader> grader() throws IOException, InterruptedException {
    Exercise exercise =
        ExerciseFolder.read(folder).getOrElseThrow(sentence -> new AssertionError(sentence));
    return Grader.of(Installation.current(), exercise, false, Jail.none());
  }

  private static String source(String body) {
    return "final class Half {\n static int of(int n) {\n " + body + "\n }\n}\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
