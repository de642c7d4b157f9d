package grader.model;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Some tests of a student on one variant, under one seed.
 *
 * @param verdicts of the tests that were run, in the order in which they ended
 */
public record VariantRun(Variant variant, long seed, List<TestVerdict> verdicts) {

  /** None if the test was not run here. */
  public Option<TestVerdict> of(String test) {
    return verdicts.find(verdict -> verdict.test().equals(test));
  }

  public boolean passed(String test) {
    return of(test).exists(verdict -> verdict.outcome() == TestOutcome.PASSED);
  }

  public boolean catches(String test) {
    return of(test).exists(verdict -> verdict.outcome().catches());
  }
}
