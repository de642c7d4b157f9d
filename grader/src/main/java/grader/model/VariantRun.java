package grader.model;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Some tests of a student on one variant, under one seed.
 *
 * @param byTest verdicts of the tests that were run, in the order in which they ended
 */
public record VariantRun(Variant variant, long seed, LinkedHashMap<String, TestVerdict> byTest) {

  /** Of several verdicts on tests of one name, the first. */
  public static VariantRun of(Variant variant, long seed, List<TestVerdict> verdicts) {
    return new VariantRun(
        variant,
        seed,
        LinkedHashMap.ofEntries(
            verdicts.distinctBy(TestVerdict::test).map(one -> Tuple.of(one.test(), one))));
  }

  /** In the order in which the tests ended. */
  public List<TestVerdict> verdicts() {
    return byTest.values().toList();
  }

  /** None if the test was not run here. */
  public Option<TestVerdict> of(String test) {
    return byTest.get(test);
  }

  public boolean passed(String test) {
    return of(test).exists(verdict -> verdict.outcome() == TestOutcome.PASSED);
  }

  public boolean catches(String test) {
    return of(test).exists(verdict -> verdict.outcome().catches());
  }
}
