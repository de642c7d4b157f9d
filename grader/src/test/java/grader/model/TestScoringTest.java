package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.GradedTest.Standing;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class TestScoringTest {
  private static final Variant REFERENCE = new Variant("reference", List.empty(), Option.none());
  private static final Variant OTHER = new Variant("other", List.empty(), Option.none());
  private static final Variant FIRST = bug("first", "zero");
  private static final Variant SECOND = bug("second", "zero");
  private static final Variant THIRD = bug("third", "signs");
  private static final List<Long> SEEDS = List.of(1L, 2L);

  private static Variant bug(String name, String misconception) {
    return new Variant(
        name, List.empty(), Option.some(new Variant.Bug(misconception, List.of("case-" + name))));
  }

  private static VariantRun run(Variant variant, long seed, TestVerdict... verdicts) {
    return VariantRun.of(variant, seed, List.of(verdicts));
  }

  private static TestVerdict passed(String test) {
    return verdict(test, TestOutcome.PASSED);
  }

  private static TestVerdict verdict(String test, TestOutcome outcome) {
    return TestVerdict.without(test, test.startsWith("p"), outcome);
  }

  private static TestVerdict failed(String test) {
    return TestVerdict.failed(
        test,
        test.startsWith("p"),
        new TestFailure(TestFailure.Kind.VALUE, "1", "2", "1 is not 2", 7));
  }

  private static TestsResult result(TestFeedback feedback, VariantRun... runs) {
    TestJudgement judgement =
        new TestJudgement(
            List.of(FIRST, SECOND, THIRD), List.of(runs), SEEDS, HashSet.of("without"));
    return new TestScoring(
            "exercise",
            feedback,
            LinkedHashMap.of("zero", new TestConcept.Text("Zero", "No test asks for zero.")),
            LinkedHashMap.of("case-second", "the second case"))
        .result("tests", judgement);
  }

  @Test
  void aConceptCountsHalfForSomeOfItsBugsAndFullyForAll() {
    TestsResult some =
        result(
            TestFeedback.EDGE_CASE,
            run(REFERENCE, 1, passed("a")),
            run(OTHER, 1, passed("a")),
            run(FIRST, 1, failed("a")),
            run(SECOND, 1, passed("a")),
            run(THIRD, 1, failed("a")));
    assertThat(some.score()).isEqualTo(new Points(150));
    assertThat(some.maximum()).isEqualTo(Points.of(2));
    assertThat(some.outcome()).isEqualTo(Ending.FAILED);
    assertThat(some.concepts().flatMap(TestConcept::missed))
        .containsExactly(new TestConcept.Missed(0, 0, List.of("the second case")));
  }

  @Test
  void whatFailsOnAnyCorrectSolutionCatchesNothing() {
    TestsResult result =
        result(
            TestFeedback.CONCEPT,
            run(REFERENCE, 1, passed("a")),
            run(OTHER, 1, failed("a")),
            run(FIRST, 1, failed("a")),
            run(SECOND, 1, failed("a")),
            run(THIRD, 1, failed("a")));
    assertThat(result.score()).isEqualTo(Points.ZERO);
    assertThat(result.tests().map(GradedTest::standing)).containsExactly(Standing.INVALID);
    assertThat(result.tests().flatMap(GradedTest::forbids).map(GradedTest.Forbidden::reference))
        .containsExactly(false);
  }

  @Test
  void aPropertyThatFailsUnderSomeSeedsOnlyCatchesSometimesWhichIsNotEnough() {
    TestsResult result =
        result(
            TestFeedback.CONCEPT,
            run(REFERENCE, 1, passed("p")),
            run(REFERENCE, 2, passed("p")),
            run(FIRST, 1, failed("p")),
            run(FIRST, 2, passed("p")),
            run(THIRD, 1, failed("p")),
            run(THIRD, 2, failed("p")));
    assertThat(result.tests().flatMap(GradedTest::catches))
        .containsExactly(
            new GradedTest.Catch("zero", 0, 1, List.of(new Chance(1, 0))),
            new GradedTest.Catch("signs", 1, 0, List.empty()));
    assertThat(result.caught()).isEqualTo(1);
    assertThat(result.concepts().flatMap(TestConcept::missed).map(TestConcept.Missed::seeds))
        .containsExactly(1, 0);
  }

  @Test
  void theTriesThatItTakesAreAllThatWereRunOverTheFailures() {
    TestsResult result =
        result(
            TestFeedback.CONCEPT,
            run(REFERENCE, 1, passed("p"), passed("p2")),
            run(REFERENCE, 2, passed("p"), passed("p2")),
            run(FIRST, 1, failed("p").after(200), failed("p2").after(500)),
            run(FIRST, 2, passed("p").after(1000), passed("p2").after(1000)));
    assertThat(result.tests().flatMap(GradedTest::catches).flatMap(GradedTest.Catch::chances))
        .containsExactly(new Chance(1, 1200), new Chance(1, 1500));
    assertThat(result.concepts().flatMap(TestConcept::missed).map(TestConcept.Missed::tries))
        .containsExactly(1200L, 0L, 0L);
  }

  @Test
  void testsThatCatchTheSameBugsUnderTheSameSeedsAreAlike() {
    TestsResult result =
        result(
            TestFeedback.NUMBER,
            run(REFERENCE, 1, passed("a"), passed("b"), passed("c"), passed("p"), passed("idle")),
            run(REFERENCE, 2, passed("p")),
            run(FIRST, 1, failed("a"), failed("b"), failed("c"), failed("p"), passed("idle")),
            run(FIRST, 2, passed("p")),
            run(SECOND, 1, failed("a"), failed("b"), passed("c"), passed("p"), passed("idle")));
    assertThat(result.alike()).containsExactly(List.of("a", "b"));
  }

  @Test
  void aTestThatEndedTooManyWorkersSaysWhereItWasNotTried() {
    TestVerdict ended = TestVerdict.failed("a", false, TestFailure.limit("it used up the memory"));
    TestsResult result =
        result(
            TestFeedback.CONCEPT,
            run(REFERENCE, 1, passed("a")),
            run(FIRST, 1, ended),
            run(SECOND, 1),
            run(THIRD, 1));
    assertThat(result.tests().flatMap(GradedTest::untried))
        .containsExactly(new GradedTest.Untried(1, "it used up the memory", 2));
  }

  @Test
  void onlyAPassOnEverythingThatIsCorrectMakesATestCount() {
    TestsResult result =
        result(
            TestFeedback.CONCEPT,
            run(
                REFERENCE,
                1,
                verdict("aborted", TestOutcome.ABORTED),
                verdict("disabled", TestOutcome.DISABLED),
                verdict("lost", TestOutcome.NOT_RUN),
                passed("without"),
                passed("vanished"),
                passed("idle")),
            run(OTHER, 1, passed("without"), passed("idle")),
            run(FIRST, 1, failed("without"), failed("vanished"), failed("lost"), passed("idle")));
    assertThat(result.tests().map(GradedTest::standing))
        .containsExactly(
            Standing.ABORTED,
            Standing.DISABLED,
            Standing.NOT_RUN,
            Standing.WITHOUT_ASSERTION,
            Standing.NOT_RUN,
            Standing.CATCHES_NOTHING);
    assertThat(result.score()).isEqualTo(Points.ZERO);
  }

  @Test
  void anExerciseSetsHowMuchIsTold() {
    VariantRun[] runs = {run(REFERENCE, 1, passed("a")), run(FIRST, 1, failed("a"))};
    assertThat(result(TestFeedback.NUMBER, runs).concepts()).isEmpty();
    assertThat(result(TestFeedback.NUMBER, runs).tests().flatMap(GradedTest::catches)).isEmpty();
    assertThat(result(TestFeedback.NUMBER, runs).bugs()).isEqualTo(3);
    assertThat(
            result(TestFeedback.CONCEPT, runs)
                .concepts()
                .flatMap(TestConcept::missed)
                .flatMap(TestConcept.Missed::edgeCases))
        .isEmpty();
  }

  @Test
  void noTestIsNoSuccess() {
    TestsResult result = result(TestFeedback.CONCEPT);
    assertThat(result.outcome()).isEqualTo(Ending.FAILED);
    assertThat(result.reason()).isEqualTo("there is no test in it");
  }
}
