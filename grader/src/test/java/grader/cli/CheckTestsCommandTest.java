package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests of src/test/resources/student-tests, graded for safe division. */
class CheckTestsCommandTest {
  private static final String TESTS = "src/test/resources/student-tests/";
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));

  @TempDir private Path folder;

  private static Run graded(String tests, Object... options) {
    Run run =
        Run.of(
            List.<Object>of("check-tests", "safe-division", TESTS + tests)
                .appendAll(List.of(options))
                .toJavaArray());
    assertThat(run.err()).isEmpty();
    return run;
  }

  @Test
  void aHappyPathIsValidAndWeakAndTheConceptsItMissesAreNamed() {
    Run run = graded("happy-path");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("Division by zero: not tested")
        .contains("negative numbers")
        .contains("Integer overflow: not tested")
        .contains("SafeDivisionTest.dividesSixByThree: counts; catches Wrong quotient")
        .contains("Score: 1 of 7 concepts; 4 of 38 mistakes caught")
        .doesNotContain("correct behaviour");
  }

  @Test
  void aTestThatDemandsWhatTheContractDoesNotIsInvalidAndToldWhy() {
    Run run = graded("demands-an-exception");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("FORBIDS CORRECT BEHAVIOUR")
        .contains("This test demands an exception; the contract does not")
        .contains("Expected java.lang.ArithmeticException to be thrown, but nothing was thrown.")
        .contains("SafeDivisionTest.throwsOnZero:10")
        .contains("This test demands Some(-4); the reference solution rightly gave Some(-3)")
        .contains("Score: 0 of 7 concepts; 0 of 38 mistakes caught");
  }

  @Test
  void testsThatCompareNothingCountNothingAndAreToldApart() {
    Run run = graded("counts-nothing");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("isTrue: catches nothing")
        .contains("asksOnly: has no assertion")
        .contains("isEmpty: has no assertion")
        .contains("isSwitchedOff: is disabled")
        .contains("assumesTooMuch: was aborted by an assumption")
        .contains("Score: 0 of 7 concepts; 0 of 38 mistakes caught");
  }

  @Test
  void aSuiteThatIsWrittenWithAssertJCanCatchEverything() {
    Run run = graded("assertj");
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.text()).contains("Score: 7 of 7 concepts; 38 of 38 mistakes caught");
  }

  @Test
  void whatAssertJDemandsIsToldAsWhatJUnitDemands() {
    Run run = graded("assertj-demands-an-exception");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .containsPattern(
            "(?s)SafeDivisionTest.throwsOnZero:11 This test demands an exception; the contract does"
                + " not, and with the reference solution there was no exception: Expecting code to"
                + " raise a throwable..*SafeDivisionTest.throwsAnArithmeticExceptionOnZero:17 This"
                + " test demands an exception; the contract does not")
        .contains("This test demands Some(-4); the reference solution rightly gave Some(-3)")
        .contains("onlyBegins: has no assertion")
        .contains("Score: 0 of 7 concepts; 0 of 38 mistakes caught");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reads-bytecode         | `Class.getResourceAsStream` cannot be used here.
          reflects               | `Class.getDeclaredMethods` cannot be used here.
          assertj-reads-a-file   | `new File(...)` cannot be used here.; `Assertions.contentOf` with `File` cannot be used here.; `AbstractFileAssert.content` cannot be used here.
          assertj-looks-inside   | `ObjectAssert.extracting` cannot be used here.; `IterableAssert.usingRecursiveComparison` cannot be used here.; `Assertions.setAllowExtractingPrivateFields` cannot be used here.; `new SoftAssertions(...)` cannot be used here.
          names-what-it-may-not  | `@ExtendWith` cannot be used here.; `@CsvFileSource` cannot be used here.; `@MethodSource` names a method of another class.
          """)
  void whatLooksBehindTheContractIsRefused(String tests, String sentences) {
    Run run = graded(tests);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("NOT ALLOWED HERE")
        .contains(sentences.split("; "))
        .doesNotContain("Score");
  }

  @Test
  void aTestThatNeverEndsCostsNoVerdictOfAnother() throws IOException {
    Run run = graded("never-ends", "--exercises", withFewSteps());
    assertThat(run.text())
        .contains("loops: forbids correct behaviour")
        .contains("swallowsTheEnd: forbids correct behaviour")
        .contains("fillsTheMemory: forbids correct behaviour")
        .contains("it used up the memory")
        .contains("loopsForZero: forbids correct behaviour")
        .contains("isFine: counts; catches Division by zero 9");
  }

  @Test
  void aTestThatUsesUpTheMemoryOnBugsIsTriedOnAllOfThemAllTheSame() {
    assertThat(graded("fills-the-memory").text())
        .contains("dividesNothingByZero: counts; catches Division by zero 8")
        .doesNotContain("was not tried");
  }

  /** The exercise with a budget that is soon spent, and the reference alone as a correct one. */
  private Path withFewSteps() throws IOException {
    Path exercise = folder.resolve("exercises/safe-division");
    Path solutions = folder.resolve("solutions/safe-division");
    Files.createDirectories(exercise.getParent());
    Files.createDirectories(solutions.resolve("correct"));
    Batch.copy(ROOT.resolve("exercises/safe-division"), exercise);
    for (String part : List.of("reference", "bugs", "bugs.yaml", "concepts.yaml")) {
      Batch.copy(ROOT.resolve("solutions/safe-division").resolve(part), solutions.resolve(part));
    }
    Files.writeString(
        exercise.resolve("exercise.yaml"), "budget: {steps: 10000}\n", StandardOpenOption.APPEND);
    return folder.resolve("exercises");
  }

  @Test
  void whatAPropertyCatchesSometimesIsToldWithTheTriesThatItTakesAndTestsAlikeInOneSentence() {
    Run run = graded("catches-sometimes");
    assertThat(run.text())
        .contains("No answer 0 (+1 sometimes: under 2 of 3 seeds; some 28 tries are expected")
        .contains("one only sometimes: under 2 of 3 seeds; some 28 tries are expected to catch it")
        .contains(
            "`SafeDivisionProperties.nothingIsDividedByZero` and"
                + " `SafeDivisionProperties.anotherNumberIsNotDividedByZeroEither` catch the same"
                + " mistakes; one of them would do.");
  }

  @Test
  void theSameTestsGiveTheSameBytesAndNameNoBug() {
    Run first = graded("happy-path", "--format", "json");
    Run second = graded("happy-path", "--format", "json");
    assertThat(first.out())
        .isEqualTo(second.out())
        .contains("\"score\" : 1.00")
        .doesNotContain("throws-on-zero")
        .doesNotContain("edge case");
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    Run run = Run.of("check-tests", "safe-division", "absent.java");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file or folder `absent.java`.");
  }
}
