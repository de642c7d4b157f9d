package grader.model;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a student's tests can tell apart. A test counts if it passes on the reference and every
 * other correct solution, under every seed; a bug is caught if, under every seed, a test that
 * counts fails on it.
 *
 * @param bugs as they are catalogued, whether a test was run on them or not
 * @param runs on the correct variants, the reference first, and on the bugs; under the first seed
 *     of all tests that could count, under the others of properties only
 * @param seeds at least one
 * @param withoutAssertion tests that compare nothing, and so do not count
 */
public record TestJudgement(
    List<Variant> bugs, List<VariantRun> runs, List<Long> seeds, Set<String> withoutAssertion) {

  /** The same tests after these runs. */
  public TestJudgement with(List<VariantRun> these) {
    return new TestJudgement(bugs, these, seeds, withoutAssertion);
  }

  /** Whether all tests are run under this seed. */
  public boolean isFirst(long seed) {
    return seeds.indexOf(seed) == 0;
  }

  /** All tests that were found, in the order in which they were run. */
  public List<String> tests() {
    return runs.take(1).flatMap(VariantRun::verdicts).map(TestVerdict::test);
  }

  /** Whether the test draws its samples. */
  public boolean isProperty(String test) {
    return runs.take(1).flatMap(run -> run.of(test)).exists(TestVerdict::property);
  }

  public boolean comparesNothing(String test) {
    return withoutAssertion.contains(test);
  }

  public boolean counts(String test) {
    return !comparesNothing(test) && holds(test);
  }

  /** Whether it passes on everything that is correct. */
  private boolean holds(String test) {
    return correct()
        .forAll(run -> run.passed(test) || (!isFirst(run.seed()) && run.of(test).isEmpty()));
  }

  /** Whether this is the variant that the author wrote first. */
  public boolean isReference(Variant variant) {
    return runs.take(1).exists(run -> run.variant().name().equals(variant.name()));
  }

  /** How the test ended on correct code; passed if it counts. */
  public TestOutcome onCorrect(String test) {
    return forbids(test)
        .flatMap(run -> run.of(test))
        .map(TestVerdict::outcome)
        .orElse(
            () ->
                correct()
                    .flatMap(run -> run.of(test))
                    .map(TestVerdict::outcome)
                    .find(outcome -> outcome != TestOutcome.PASSED))
        .getOrElse(() -> holds(test) ? TestOutcome.PASSED : TestOutcome.NOT_RUN);
  }

  /** The run on correct code in which the test failed. */
  public Option<VariantRun> forbids(String test) {
    return correct().find(run -> run.catches(test));
  }

  /** How many of the correct variants the test fails on. */
  public int forbidden(String test) {
    return correct()
        .filter(run -> run.catches(test))
        .map(run -> run.variant().name())
        .distinct()
        .size();
  }

  /** Under how many of the seeds the test fails on the bug; all of them if it draws nothing. */
  public int seedsOf(String test, Variant bug) {
    return counts(test) ? seeds.count(seed -> catches(test, bug, seed)) : 0;
  }

  /** Under how many of the seeds some test that counts fails on the bug. */
  public int seedsOf(Variant bug) {
    List<String> counting = tests().filter(this::counts);
    return seeds.count(seed -> counting.exists(test -> catches(test, bug, seed)));
  }

  private boolean catches(String test, Variant bug, long seed) {
    long asked = isProperty(test) ? seed : seeds.headOption().getOrElse(seed);
    return runs.exists(
        run -> run.seed() == asked && run.variant().name().equals(bug.name()) && run.catches(test));
  }

  private List<VariantRun> correct() {
    return runs.filter(run -> run.variant().isCorrect());
  }
}
