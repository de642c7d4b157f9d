package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResultTest {

  @Property
  void theScoreIsBetweenZeroAndTheMaximum(
      @ForAll @From("outcomes") java.util.List<Outcome> outcomes) {
    Result result = graded(outcomes);
    assertThat(result.score()).isBetween(Points.ZERO, result.maxScore());
  }

  @Property
  void theMaximumDoesNotDependOnTheSubmission(
      @ForAll @From("outcomes") java.util.List<Outcome> outcomes) {
    assertThat(graded(outcomes).maxScore())
        .isEqualTo(graded(java.util.Collections.nCopies(outcomes.size(), Outcome.HELD)).maxScore());
  }

  @Property
  void turningOneVerdictToHeldNeverLowersTheScore(
      @ForAll @From("outcomes") java.util.List<Outcome> outcomes,
      @ForAll @IntRange(max = 29) int chosen) {
    java.util.List<Outcome> better = new java.util.ArrayList<>(outcomes);
    better.set(chosen % better.size(), Outcome.HELD);
    assertThat(graded(better).score()).isGreaterThanOrEqualTo(graded(outcomes).score());
  }

  @Property
  void onlyASubmissionThatHoldsEverythingPasses(
      @ForAll @From("outcomes") java.util.List<Outcome> outcomes) {
    boolean allHeld = outcomes.stream().allMatch(Outcome.HELD::equals);
    assertThat(graded(outcomes).outcome() == Ending.PASSED).isEqualTo(allHeld);
  }

  @Test
  void aCheckWithoutAVerdictIsNotRunAndNobodyPasses() {
    Result result =
        Result.graded(subject(2), HashMap.of("check-0", Verdict.held("check-0")), List.empty());
    assertThat(result.outcome()).isEqualTo(Ending.NOT_GRADED);
    assertThat(result.blame()).contains(Blame.GRADER);
    assertThat(result.checks().map(CheckResult::outcome))
        .containsExactly(Outcome.HELD, Outcome.NOT_RUN);
  }

  @Test
  void aSuiteWithoutChecksIsTheFaultOfTheSuite() {
    Result result = Result.graded(subject(0), HashMap.empty(), List.empty());
    assertThat(result.outcome()).isEqualTo(Ending.NOT_GRADED);
    assertThat(result.blame()).contains(Blame.SUITE);
  }

  @Test
  void aFaultOfTheSuiteCostsNobodyPointsInSilence() {
    Result result =
        Result.graded(
            subject(1), HashMap.of("check-0", Verdict.fault("check-0", "no rows")), List.empty());
    assertThat(result.outcome()).isEqualTo(Ending.NOT_GRADED);
    assertThat(result.blame()).contains(Blame.SUITE);
    assertThat(result.reason()).contains("no rows");
  }

  @Provide
  Arbitrary<java.util.List<Outcome>> outcomes() {
    return Arbitraries.of(Outcome.class).list().ofMinSize(1).ofMaxSize(30);
  }

  private static Result graded(java.util.List<Outcome> outcomes) {
    Map<String, Verdict> verdicts =
        List.ofAll(outcomes)
            .zipWithIndex()
            .toMap(pair -> "check-" + pair._2, pair -> verdict("check-" + pair._2, pair._1));
    return Result.graded(subject(outcomes.size()), verdicts, List.empty());
  }

  private static Verdict verdict(String check, Outcome outcome) {
    return new Verdict(
        check, outcome, Option.none(), List.empty(), Option.none(), Option.none(), Option.none());
  }

  private static Result.Subject subject(int checks) {
    return new Result.Subject(
        "submission",
        "exercise",
        "File.java",
        List.range(0, checks).map(ResultTest::check),
        List.empty(),
        "none",
        1);
  }

  private static Check check(int number) {
    return new Check(
        "check-" + number,
        "title",
        "group",
        Kind.EDGE_CASE,
        new Points(33 + number),
        Option.none(),
        Option.none());
  }
}
