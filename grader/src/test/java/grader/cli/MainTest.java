package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check nothing-of-the-kind        | There is no exercise `nothing-of-the-kind`. There are: bad-gateway, explained-division,
          show nothing-of-the-kind         | There is no exercise
          explain nothing-of-the-kind      | There is no page `nothing-of-the-kind`. There are: altered-input
          check safe-division absent.java  | There is no file or folder `absent.java`.
          check safe-division pom.xml x    | Unmatched argument
          check safe-division --seed maybe | Invalid value for option '--seed'
          check safe-division --format xml | Invalid value for option '--format'
          list --exercises absent-folder   | There are no exercises in `absent-folder`.
          frobnicate                       | Unmatched argument
          """)
  void wrongUsageIsOneClearSentenceAndExitCode2(String command, String sentence) {
    Run run = Run.of((Object[]) command.split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noCommandShowsTheUsage() {
    Run run = Run.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Which command?").contains("grader list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "list",
        "show",
        "start",
        "check",
        "explain",
        "new",
        "validate",
        "batch",
        "submit",
        "report",
        "compare"
      })
  void everyCommandHasHelp(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: grader").contains("--help");
  }

  @Test
  void theListNamesEveryExerciseWithItsConcepts() {
    assertThat(Run.of("list").out())
        .contains("safe-division")
        .contains("Safe division")
        .contains("edge cases");
  }

  @Test
  void theStatementIsShown() {
    assertThat(Run.of("show", "safe-division").out())
        .startsWith("# Safe division")
        .contains("static Option<Integer> divide");
  }

  @Test
  void aPageIsShown() {
    Run run = Run.of("explain", "division-by-zero");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("# ");
  }

  @Test
  void startCopiesTheSkeletonAndNeverOverwrites() throws IOException {
    Path target = folder.resolve("my work");
    Run first = Run.of("start", "safe-division", target.toString());
    assertThat(first.exitCode()).isZero();
    Files.writeString(target.resolve("SafeDivision.java"), "mine");
    Run second = Run.of("start", "safe-division", target.toString());
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(second.err()).contains("holds SafeDivision.java already; nothing was copied");
    assertThat(target.resolve("SafeDivision.java")).hasContent("mine");
  }

  @Test
  void theSkeletonIsCheckedWhereNothingIsNamedAndFails() {
    Run run = Run.of("check", "safe-division", "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("\"outcome\" : \"failed\"");
  }

  @Test
  void anUnsoundExerciseIsNotTheStudentsFault() throws IOException {
    Path exercise = Files.createDirectories(folder.resolve("exercises/broken"));
    Files.createDirectories(exercise.resolve("src/main/java"));
    Files.createDirectories(exercise.resolve("src/test/java"));
    Files.writeString(
        exercise.resolve("exercise.yaml"), "submitted: [Task.java]\nsuite: [TaskEdgeCases]\n");
    Files.writeString(exercise.resolve("README.md"), "# Broken\n");
    Files.writeString(exercise.resolve("src/main/java/Task.java"), "final class Task {}\n");
    Files.writeString(
        exercise.resolve("src/test/java/TaskEdgeCases.java"),
        "class TaskEdgeCases { int x = Task.absent(); }\n");
    Run run =
        Run.of(
            "check",
            "broken",
            "--exercises",
            folder.resolve("exercises").toString(),
            exercise.resolve("src/main/java").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "The exercise `broken` is unsound: the suite does not compile:"
                + " TaskEdgeCases.java:1:")
        .contains("This is not your mistake");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          submited: [Task.java]    | there is no setting `submited`; there are: budget, concepts,
          submitted: Task.java     | `submitted` must be a list, as in [one, another] (line 2).
          budget: {steps: many}    | `steps` must be a whole number (line 2).
          disabled: maybe          | `disabled` must be one of run, skip (line 2).
          tests: {feedback: all}   | `feedback` must be one of number, concept, edge-case (line 2).
          budget: much             | `budget` must be settings, as in `name: value` (line 2).
          """)
  void aMistakeInAnExerciseFileIsNamed(String line, String sentence) throws IOException {
    Path exercise = Files.createDirectories(folder.resolve("exercises/odd"));
    Files.writeString(exercise.resolve("exercise.yaml"), "title: Odd\n" + line + "\n");
    Run run = Run.of("show", "odd", "--exercises", folder.resolve("exercises").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("odd/exercise.yaml: ").contains(sentence);
  }
}
