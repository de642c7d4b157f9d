package grader.model;

import io.vavr.control.Option;

/**
 * What came of one test method on one variant, all its rows and repetitions together.
 *
 * @param test class and method: {@code SafeDivisionTest.dividesByZero}
 * @param property whether it draws its samples, so that another seed may end differently
 * @param failure of its first row that failed
 * @param steps that its costliest row or try took; 0 where they were not counted
 */
public record TestVerdict(
    String test, boolean property, TestOutcome outcome, Option<TestFailure> failure, long steps) {

  public static TestVerdict without(String test, boolean property, TestOutcome outcome) {
    return new TestVerdict(test, property, outcome, Option.none(), 0);
  }

  public static TestVerdict failed(String test, boolean property, TestFailure failure) {
    TestOutcome outcome =
        failure.kind() == TestFailure.Kind.LIMIT ? TestOutcome.LIMIT : TestOutcome.FAILED;
    return new TestVerdict(test, property, outcome, Option.some(failure), 0);
  }

  public TestVerdict costing(long steps) {
    return new TestVerdict(test, property, outcome, failure, steps);
  }
}
