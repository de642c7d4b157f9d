package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.AttachedTests;
import grader.dispatch.Grader;
import grader.intake.Intake;
import grader.model.Exercise;
import grader.model.Points;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.model.TestsResult;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));

  private static Submission submission(String tests) throws IOException {
    String text =
        Files.readString(
            Path.of("src/test/resources/student-tests", tests, "SafeDivisionTest.java"));
    return new Submission(
        "ada",
        List.of(new SourceFile("SafeDivision.java", Batch.RIGHT)),
        List.empty(),
        List.empty(),
        List.of(new SourceFile("SafeDivisionTest.java", text)));
  }

  private static Option<Points> score(Result result) {
    return result.tests().map(TestsResult::score);
  }

  @Test
  void testsAreGradedAgainWhereTheyHaveChanged() throws IOException, InterruptedException {
    Workshop workshop = new Workshop();
    Exercise exercise = workshop.exercise("safe-division");
    try (Grader grader = Workshop.grader(exercise);
        AttachedTests tests = workshop.attachedTests(exercise)) {
      Watch watch = new Watch(new Intake(exercise), ROOT, grader, tests, 42);
      Submission weak = submission("happy-path");
      Watch.Checked before = new Watch.Checked(weak, tests.graded(grader.grade(weak, 42), weak));
      Result same = watch.again(weak, before);
      assertThat(same.tests()).isEqualTo(before.result().tests());
      Result changed = watch.again(submission("counts-nothing"), before);
      assertThat(score(same)).isEqualTo(Option.some(Points.of(1)));
      assertThat(score(changed)).isEqualTo(Option.some(Points.ZERO));
    }
  }
}
