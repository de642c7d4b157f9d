package grader.model;

import io.vavr.collection.List;

/**
 * How likely a property is to catch a bug that it catches under some seeds only.
 *
 * @param seeds under how many of them it does, at least one
 * @param tries how many are expected until one of them fails; 0 where nobody counted them
 */
public record Chance(int seeds, long tries) {

  /**
   * Takes it that every try fails with the same probability p, whatever the others do. Under each
   * seed the property ran until a try failed or all had passed; for such runs, cut short or not,
   * the most likely p is failures / tries, and the expected number of tries is 1 / p:
   *
   * <pre>tries of all runs / runs that failed, rounded up</pre>
   *
   * Few seeds make it a rough number. Source: the estimate of a rate from censored times, total
   * time on test over failures (Epstein and Sobel, "Life Testing", 1953).
   *
   * @param verdicts of one property on one bug, one for each seed, at least one of them a failure
   */
  static Chance of(List<TestVerdict> verdicts) {
    int failures = verdicts.count(verdict -> verdict.outcome().catches());
    boolean counted = verdicts.forAll(verdict -> verdict.tries() > 0);
    long tries = verdicts.map(TestVerdict::tries).sum().longValue();
    return new Chance(failures, counted ? Math.ceilDiv(tries, failures) : 0);
  }
}
