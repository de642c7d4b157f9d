package grader.report.ci;

import grader.model.Ending;
import grader.model.Result;
import grader.model.TestsResult;
import grader.report.Style;
import grader.report.TestsTerminal;
import grader.report.Visible;
import io.vavr.control.Option;

/**
 * The tests that came with a submission, as one entry beside the checks: it passes where nothing is
 * missed, and is worth no points, since the score of the tests is another one.
 */
final class StudentTests {
  static final String NAME = "Your tests";

  private StudentTests() {}

  /** None where there are none, or where grader could not judge the submission or its tests. */
  static Option<TestsResult> of(Result result) {
    return result
        .tests()
        .filter(tests -> Wording.judged(result) && tests.outcome() != Ending.NOT_GRADED);
  }

  static boolean passed(TestsResult tests) {
    return tests.outcome() == Ending.PASSED;
  }

  /** The score of the tests in the first line, and what {@code check-tests} prints. */
  static String text(TestsResult tests) {
    boolean ran = tests.outcome() == Ending.PASSED || tests.outcome() == Ending.FAILED;
    String score =
        ran
            ? tests.score() + " of " + tests.maximum() + " concepts noticed"
            : tests.outcome().label().replace('-', ' ');
    return Visible.of(score + "\n\n" + TestsTerminal.of(tests, Style.PLAIN).stripTrailing());
  }
}
