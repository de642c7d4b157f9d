package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.jail.Jail;
import grader.intake.Intake;
import grader.model.Ending;
import grader.model.Submission;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KilledWorkerTest {
  @Test
  void aWorkerThatSomebodyKillsCostsNobodyAVerdict() throws IOException, InterruptedException {
    Submission submission =
        new Intake(SafeDivision.EXERCISE)
            .read(SafeDivision.ROOT.resolve("solutions/safe-division/reference"))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    try (Grader grader =
        Grader.of(Installation.current(), SafeDivision.EXERCISE, false, Jail.none())
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
