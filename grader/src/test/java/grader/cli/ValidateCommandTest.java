package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    change(
        "exercises/safe-division/src/test/java/SafeDivisionLaws.java", "@Points(2)", "@Points(0)");
    Run run = run();
    assertThat(run.err()).contains("has @Points(0), which takes 1 to 1,000");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both negative, -7, -2, 3   | both negative, -7, -2    | it has no value for int quotient
          both negative, -7, -2, 3   | both negative, -7, -2, x | Failed to convert String "x"
          """)
  void aRowThatDoesNotFitItsMethodIsToldOfByItsName(String row, String changed, String sentence)
      throws IOException {
    change("exercises/safe-division/src/test/java/SafeDivisionEdgeCases.java", row, changed);
    Run run = run();
    assertThat(run.err())
        .contains("the row \"both negative\" does not fit its method: ")
        .contains(sentence)
        .doesNotContain("Exception", "not your mistake");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aValueThatIsNotOfTheTypeOfItsParameterIsToldWithItsRow() throws IOException {
    String suite = "exercises/safe-division/src/test/java/SafeDivisionEdgeCases.java";
    change(
        suite,
        "class SafeDivisionEdgeCases {",
        """
        class SafeDivisionEdgeCases {
          @org.junit.jupiter.params.ParameterizedTest(name = "{0}")
          @org.junit.jupiter.params.provider.MethodSource
          void halves(String name, int half, Option<Integer> expected) {}

          static java.util.List<org.junit.jupiter.params.provider.Arguments> halves() {
            return java.util.List.of(
                org.junit.jupiter.params.provider.Arguments.of("one", Option.some(1)));
          }
        """);
    Run run = run();
    assertThat(run.err())
        .contains(
            "the row \"one\" does not fit its method: its value number 2 is no int, so one may be"
                + " missing before it.");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aTableWithoutRowsIsTold() throws IOException {
    change(
        "exercises/safe-division/src/test/java/SafeDivisionEdgeCases.java",
        "class SafeDivisionEdgeCases {",
        """
        class SafeDivisionEdgeCases {
          @org.junit.jupiter.params.ParameterizedTest(name = "{0}")
          @org.junit.jupiter.params.provider.MethodSource
          void halves(String name, int half, Option<Integer> expected) {}
        """);
    assertThat(run().err()).contains("there is no static method halves() with its rows.");
  }

  @Test
  void rowsThatAreAlikeButForCaseAreToldByTheirNames() throws IOException {
    change(
        "exercises/safe-division/src/test/java/SafeDivisionEdgeCases.java",
        "negative divisor, 7",
        "Negative dividend, 7");
    assertThat(run().err())
        .contains("make no difference: \"negative dividend\" and \"Negative dividend\"");
  }

  @Test
  void theAuthorOfASuiteThatDoesNotCompileIsToldOfEveryErrorOnce() throws IOException {
    String suite = "exercises/safe-division/src/test/java/SafeDivisionEdgeCases.java";
    change(suite, "import grader.suite.Hint;\n", "");
    change(suite, "import grader.suite.Points;\n", "");
    change(suite, "(String name, int dividend, int divisor) {", "(Strin name, in dividend) {");
    String err = run().err();
    assertThat(err.lines().map(line -> line.replaceFirst("java:(\\d+):.*", "$1")))
        .filteredOn(line -> line.startsWith("SafeDivisionEdgeCases."))
        .doesNotHaveDuplicates();
    assertThat(err)
        .containsOnlyOnce("class Hint")
        .containsOnlyOnce("class Points")
        .doesNotContain("not your mistake");
  }

  @Test
  void aNameThatThereIsNotIsToldOnceAndWithWhoNamesIt() throws IOException {
    change("exercises/safe-division/src/test/java/SafeDivisionLaws.java", "hidden-state", "hiden");
    change("solutions/safe-division/bugs.yaml", "wrong-quotient", "loss");
    change("solutions/safe-division/bugs.yaml", "zero-divisor/zero-by-zero", "zero-zero");
    assertThat(validated("--no-tests"))
        .contains(
            "the check same-question-same-answer names the misconception hiden, which has no page"
                + " (did you mean hidden-state?)")
        .contains(
            "the bug remainder names the misconception loss, which has no page (did you mean"
                + " loss-of-precision?)")
        .contains("the bug throws-on-zero names zero-zero, which is no check")
        .doesNotContain("is not caught by zero-zero");
  }

  @Test
  void aBugThatStudentsAreToldOfUnderAnotherPageIsNamed() throws IOException {
    assertThat(validated("--no-tests")).doesNotContain("under other pages");
    change("solutions/safe-division/bugs.yaml", "wrong-quotient", "wrong-order");
    assertThat(validated("--no-tests"))
        .contains(
            "told to students under other pages than bugs.yaml names: remainder: wrong-quotient");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          bugs   | says: the remainder      | draw: []\\n  says: it             | there is no setting `draw`; there are: beyond-tests, bug, by-chance, caught-by
          bugs   | says: the remainder      | says: the rest, that is:         | a text that has one needs quotes
          bugs   | says: the remainder      | say: the remainder               | the entry `bug: remainder` has no setting `says`
          bugs   | says: the remainder      | sais: the remainder              | has no setting `says` (did you mean sais?).
          checks | because:                 | why:                             | has no setting `because`.
          bugs   | says: the remainder      | says: the rest\\n   of: the       | and what belongs together the same indentation (line 7).
          bugs   | says: the remainder      | says it\\n  is: the remainder     | a setting has no colon behind its name (line 6).
          bugs   | the remainder is         | "the remainder is                | a quote opens, and is never closed (line 6).
          bugs   | the remainder is         | 'the divisor's'                  | a text goes on behind its closing quote; write a quote that belongs to it twice (line 6).
          bugs   | \\n  says: the remainder  | \\n says: the remainder           | the indentation fits nothing above; what belongs together begins in one column (line 6).
          bugs   | zero-by-zero]            | zero-by-zero                     | a bracket opens, and is not closed (line 4).
          bugs   | the remainder is         | {the remainder is                | a bracket opens, and is not closed (line 6).
          bugs   | the remainder is         | % is                             | a text with this beginning needs quotes (line 6).
          bugs   | \\n  says: the remainder  | \\n\\tsays: the remainder          | a tab stands where only spaces can (line 6).
          bugs   | the remainder is the answer | [the, rest]                      | `says` must be a text (line 6).
          bugs   | caught-by: []            | caught-by: remainder             | `caught-by` must be a list, as in [one, another] (line 8).
          bugs   | caught-by: []            | caught-by:                       | `caught-by` has no value (line 8).
          bugs   | caught-by: []            | caught-by: []\\n  by-chance: now  | `by-chance` must be true or false (line 9).
          bugs   | caught-by: []            | caught-by: []\\n- none            | must be settings, as in `name: value` (line 9).
          """)
  void aMistakeInAFileOfTheAuthorIsToldWithItsFileAndLine(
      String name, String before, String after, String sentence) throws IOException {
    String file = name + ".yaml";
    Batch.copy(ROOT.resolve("solutions/safe-division/checks.yaml"), solutions("checks.yaml"));
    change("solutions/safe-division/" + file, before.translateEscapes(), after.translateEscapes());
    Run run = run("--no-tests");
    assertThat(run.err()).contains(file + ": ").contains(sentence);
    assertThat(run.exitCode()).isEqualTo(3);
  }

  private void change(String file, String before, String after) throws IOException {
    Path changed = folder.resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(before);
    Files.writeString(changed, text.replace(before, after));
  }
}
