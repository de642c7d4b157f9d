package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests of src/test/resources/student-tests, graded for safe division. */
class CheckTestsCommandTest {
  private static final String TESTS = "src/test/resources/student-tests/";

  /** What a command left behind. */
  private record Run(int exitCode, String out, String err) {
    /** Without line breaks, since these depend on the width. */
    String text() {
      return out.replaceAll("\\s+", " ");
    }
  }

  private static Run run(String tests, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = {"check-tests", "safe-division", tests};
    int exitCode =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            java.util.stream.Stream.of(arguments, options)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static Run graded(String tests) {
    Run run = run(TESTS + tests);
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
        .contains("Score: 1 of 7 concepts; 4 of 35 mistakes caught")
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
        .contains("Score: 0 of 7 concepts; 0 of 35 mistakes caught");
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
        .contains("Score: 0 of 7 concepts; 0 of 35 mistakes caught");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reads-bytecode         | `Class.getResourceAsStream` cannot be used here.
          reflects               | `Class.getDeclaredMethods` cannot be used here.
          names-what-it-may-not  | `@ExtendWith` cannot be used here.
          names-what-it-may-not  | `@CsvFileSource` cannot be used here.
          names-what-it-may-not  | `@MethodSource` names a method of another class.
          """)
  void whatLooksBehindTheContractIsRefused(String tests, String sentence) {
    Run run = graded(tests);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text()).contains("NOT ALLOWED HERE").contains(sentence).doesNotContain("Score");
  }

  @Test
  void aTestThatNeverEndsCostsNoVerdictOfAnother() {
    Run run = graded("never-ends");
    assertThat(run.text())
        .contains("loops: forbids correct behaviour")
        .contains("swallowsTheEnd: forbids correct behaviour")
        .contains("fillsTheMemory: forbids correct behaviour")
        .contains("it used up the memory")
        .contains("loopsForZero: forbids correct behaviour")
        .contains("isFine: counts; catches Division by zero 9");
  }

  @Test
  void theSameTestsGiveTheSameBytesAndNameNoBug() {
    Run first = run(TESTS + "happy-path", "--format", "json");
    Run second = run(TESTS + "happy-path", "--format", "json");
    assertThat(first.out())
        .isEqualTo(second.out())
        .contains("\"score\" : 1.00")
        .doesNotContain("throws-on-zero")
        .doesNotContain("edge case");
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    Run run = run("absent.java");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file or folder `absent.java`.");
  }
}
