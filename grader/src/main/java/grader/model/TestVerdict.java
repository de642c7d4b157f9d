package grader.model;

import io.vavr.control.Option;

/**
 * What came of one test method on one variant, all its rows and repetitions together.
 *
 * @param test class and method: {@code SafeDivisionTest.dividesByZero}
 * @param property whether it draws its samples, so that another seed may end differently
 * @param failure of its first row that failed
 */
public record TestVerdict(
    String test, boolean property, TestOutcome outcome, Option<TestFailure> failure) {

  public static TestVerdict without(String test, boolean property, TestOutcome outcome) {
    return new TestVerdict(test, property, outcome, Option.none());
  }

  public static TestVerdict failed(String test, boolean property, TestFailure failure) {
    TestOutcome outcome =
        failure.kind() == TestFailure.Kind.LIMIT ? TestOutcome.LIMIT : TestOutcome.FAILED;
    return new TestVerdict(test, property, outcome, Option.some(failure));
  }
}
