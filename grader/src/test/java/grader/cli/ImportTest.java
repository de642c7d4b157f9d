package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of exercises of other courses, and what {@code grader import} tells of them. */
class ImportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reference-fails  | its own solution fails `of minus three`: got -2, expected -1
          does-not-compile | the suite does not compile: SumTest.java:8: method of in class Sum
          all-disabled     | all of its 1 tests are disabled
          no-tests         | it has no tests
          uses-chance      | its own solution uses what submissions may not: Dice.java:5: `new Random(...)` cannot be used here.
          """)
  void aFaultOfTheSuiteIsNobodysMistake(String exercise, String reason) {
    Run run = Run.of("check", CourseTest.COURSES.resolve("faulty").resolve(exercise));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("The exercise `" + exercise + "` is unsound: " + reason)
        .contains("This is not your mistake");
  }

  @Test
  void whatFailsBeforeAllTestsIsTheSuitesFaultWhereNothingOfTheSubmissionRan() {
    Run run = Run.of("check", CourseTest.COURSES.resolve("faulty/set-up-fails"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.text())
        .contains("A fault of the suite of the exercise")
        .contains("no clock is connected");
  }

  @Test
  void aSolutionThatHoldsOnOtherTermsProvesNothing() {
    Path course = CourseTest.COURSES.resolve("faulty/uses-chance");
    assertThat(Run.of("import", course, "--allow", "java.util.Random").exitCode()).isZero();
    Run without = Run.of("import", course);
    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(without.text()).contains("`new Random(...)` cannot be used here");
  }

  @Test
  void importTellsWhatCanBeUsedAndWhyNot() {
    Run run = Run.of("import", CourseTest.COURSES);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("usable two-sides 3 tests")
        .contains("usable temperatures 7 tests")
        .contains("no nothing-to-do its suite holds for what students start from")
        .contains("no set-up-fails its skeleton could not be graded")
        .contains("no reference-fails its own solution fails `of minus three`")
        .contains("5 of 12 exercises can be used.");
  }

  @Test
  void importWritesADefinitionOnlyWhenAsked() throws IOException {
    Path copy = copied("exercism/two-sides");
    assertThat(Run.of("import", copy).exitCode()).isZero();
    assertThat(copy.resolve("exercise.yaml")).doesNotExist();
    assertThat(Run.of("import", "--write", "--allow", "java.util.Random", copy).exitCode())
        .isZero();
    assertThat(copy.resolve("exercise.yaml"))
        .hasContent(
            """
            title: Two sides
            submitted:
            - TwoSides.java
            policy:
            - java.util.Random
            disabled: run
            """);
    assertThat(Run.of("import", copy).exitCode()).isZero();
  }

  private Path copied(String exercise) throws IOException {
    Path from = CourseTest.COURSES.resolve(exercise);
    Path to = folder.resolve("two-sides");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check absent/folder               | There is no folder `absent/folder`.
          check src/test/java               | is no exercise: there is no Java file in its src/main/java
          check-tests src/test/resources/courses/maven/shelf pom.xml | it has no seeded bugs to grade tests by
          validate src/test/resources/courses/maven/shelf  | is an exercise of another course, without seeded bugs
          import absent                     | There is no folder `absent`.
          import src/test/resources/golden  | There is no exercise in `src/test/resources/golden`
          check src/test/resources/courses/maven/shelf --release 7 | release is 7, but must be from 8 to 25
          check src/test/resources/courses/maven/shelf --allow foo    | `policy` has an entry that cannot be read: "foo"
          check src/test/resources/courses/maven/shelf --library foo  | --library takes GROUP:ARTIFACT:VERSION, and `foo` is none.
          check src/test/resources/courses/maven/shelf --heap 1    | heapMiB is 1, but must be from 32
          """)
  void wrongUsageIsOneClearSentence(String command, String sentence) {
    Run run = Run.of((Object[]) command.split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
  }
}
