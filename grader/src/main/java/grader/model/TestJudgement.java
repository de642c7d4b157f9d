package grader.model;

import io.vavr.Tuple;
import io.vavr.Tuple2;
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
    return distinct(correct().filter(run -> run.catches(test)));
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

  /** How likely the test is to catch the bug; none if it never does, or always. */
  public Option<Chance> chance(String test, Variant bug) {
    int some = seedsOf(test, bug);
    return Option.when(
        some > 0 && some < seeds.size(),
        () -> Chance.of(runs.filter(run -> isOn(bug, run)).flatMap(run -> run.of(test))));
  }

  /** Tests that count and catch the same, under the same seeds, in groups of at least two. */
  public List<List<String>> alike() {
    return tests()
        .filter(this::counts)
        .groupBy(this::caught)
        .filterKeys(Set::nonEmpty)
        .values()
        .filter(group -> group.size() > 1)
        .toList();
  }

  /** Where a test that counts was not run, since it ended too many workers. */
  public Option<GradedTest.Untried> untried(String test) {
    List<VariantRun> onBugs = runs.reject(run -> run.variant().isCorrect());
    List<VariantRun> ended = onBugs.filter(run -> run.of(test).exists(TestVerdict::endedItsWorker));
    int without =
        distinct(
            onBugs
                .filter(run -> isFirst(run.seed()) || isProperty(test))
                .filter(run -> run.of(test).isEmpty()));
    return ended
        .lastOption()
        .filter(run -> counts(test) && without > 0)
        .flatMap(run -> run.of(test))
        .flatMap(TestVerdict::failure)
        .map(failure -> new GradedTest.Untried(distinct(ended), failure.message(), without));
  }

  /** How many variants these runs were on. */
  private static int distinct(List<VariantRun> some) {
    return some.map(run -> run.variant().name()).distinct().size();
  }

  private Set<Tuple2<String, Long>> caught(String test) {
    return bugs.flatMap(
            bug ->
                seeds
                    .filter(seed -> catches(test, bug, seed))
                    .map(seed -> Tuple.of(bug.name(), seed)))
        .toSet();
  }

  private static boolean isOn(Variant variant, VariantRun run) {
    return run.variant().name().equals(variant.name());
  }

  private boolean catches(String test, Variant bug, long seed) {
    long asked = isProperty(test) ? seed : seeds.headOption().getOrElse(seed);
    return runs.exists(run -> run.seed() == asked && isOn(bug, run) && run.catches(test));
  }

  private List<VariantRun> correct() {
    return runs.filter(run -> run.variant().isCorrect());
  }
}
