package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.jail.Jail;
import grader.intake.Intake;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfinementTest {
  private static final Path SUBMISSIONS = Path.of("src/test/resources/golden");

  @Test
  void theJailChangesNoResult() throws IOException, InterruptedException {
    // One that fails, and one that ends its workers.
    List<String> submissions = List.of("rounds-down", "exits");
    List<Result> jailed = results(Jail.strongest(), submissions);
    List<Result> free = results(Jail.none(), submissions);
    assertThat(jailed.map(Result::checks)).isEqualTo(free.map(Result::checks));
    assertThat(free.map(Result::containment).toSet()).containsExactly("none");
  }

  private static List<Result> results(Jail jail, List<String> submissions)
      throws IOException, InterruptedException {
    try (Grader grader =
        Grader.of(Installation.current(), SafeDivision.EXERCISE, false, jail)
            .getOrElseThrow(unsound -> new AssertionError(unsound.reason()))) {
      List<Result> results = List.empty();
      for (String name : submissions) {
        results =
            results.append(grader.grade(submission(name), Seed.of(SafeDivision.EXERCISE.id())));
      }
      return results;
    }
  }

  private static Submission submission(String name) {
    return new Intake(SafeDivision.EXERCISE)
        .read(SUBMISSIONS.resolve(name))
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }
}
