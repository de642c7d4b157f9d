package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.jail.Jail;
import grader.exercise.Exercises;
import grader.intake.Intake;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Submission;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KilledWorkerTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final Exercise EXERCISE =
      new Exercises(ROOT.resolve("exercises"))
          .find("safe-division")
          .getOrElseThrow(sentence -> new AssertionError(sentence));

  @Test
  void aWorkerThatSomebodyKillsCostsNobodyAVerdict() throws IOException, InterruptedException {
    Submission submission =
        new Intake(EXERCISE)
            .read(ROOT.resolve("solutions/safe-division/reference"))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    try (Grader grader =
        Grader.of(Installation.current(), EXERCISE, false, Jail.none())
            .getOrElseThrow(unsound -> new AssertionError(unsound.reason()))) {
      for (int i = 0; i < 2; i++) {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(grader.grade(submission, 1).outcome()).isEqualTo(Ending.PASSED);
      }
    }
  }

  @Test
  void onlyAKillIsNobodysFault() {
    assertThat(Cause.of(128 + 9, false)).isEqualTo(Cause.KILLED);
    assertThat(Cause.of(128 + 6, false)).isEqualTo(Cause.CRASH);
    assertThat(Cause.of(0, true)).isEqualTo(Cause.EXIT);
  }
}
