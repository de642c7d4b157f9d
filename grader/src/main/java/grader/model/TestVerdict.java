package grader.model;

import io.vavr.control.Option;

/**
 * What came of one test method on one variant, all its rows and repetitions together.
 *
 * @param test class and method: {@code SafeDivisionTest.dividesByZero}
 * @param property whether it draws its samples, so that another seed may end differently
 * @param failure of its first row that failed
 * @param steps that its costliest row or try took; 0 where they were not counted
 * @param tries of a property, up to the one that failed; 0 where they were not counted
 */
public record TestVerdict(
    String test,
    boolean property,
    TestOutcome outcome,
    Option<TestFailure> failure,
    long steps,
    long tries) {

  public static TestVerdict without(String test, boolean property, TestOutcome outcome) {
    return new TestVerdict(test, property, outcome, Option.none(), 0, 0);
  }

  public static TestVerdict failed(String test, boolean property, TestFailure failure) {
    TestOutcome outcome =
        failure.kind() == TestFailure.Kind.LIMIT ? TestOutcome.LIMIT : TestOutcome.FAILED;
    return new TestVerdict(test, property, outcome, Option.some(failure), 0, 0);
  }

  /** Whether it ended the JVM that ran it, which then told nobody how many steps it took. */
  boolean endedItsWorker() {
    return outcome == TestOutcome.LIMIT && steps == 0;
  }

  public TestVerdict costing(long steps) {
    return new TestVerdict(test, property, outcome, failure, steps, tries);
  }

  public TestVerdict after(long tries) {
    return new TestVerdict(test, property, outcome, failure, steps, tries);
  }
}
