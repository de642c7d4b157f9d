package grader.model;

import grader.model.GradedTest.Standing;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Makes a result of what tests can tell apart.
 *
 * @param concepts what is said of each misconception
 * @param edgeCases titles of the checks of the exercise, by id
 */
public record TestScoring(
    String exercise,
    TestFeedback feedback,
    Map<String, TestConcept.Text> concepts,
    Map<String, String> edgeCases) {

  public TestsResult result(String submission, TestJudgement judgement) {
    return TestsResult.graded(
        exercise,
        submission,
        judgement.seeds(),
        feedback,
        judgement.tests().map(test -> test(test, judgement)),
        judgement.alike(),
        groups(judgement).map(id -> concept(id, judgement)));
  }

  /** In the order of the catalogue. */
  private static List<String> groups(TestJudgement judgement) {
    return judgement.bugs().flatMap(Variant::bug).map(Variant.Bug::misconception).distinct();
  }

  private static List<Variant> bugs(String group, TestJudgement judgement) {
    return judgement
        .bugs()
        .filter(variant -> variant.bug().exists(bug -> bug.misconception().equals(group)));
  }

  private TestConcept concept(String id, TestJudgement judgement) {
    List<Variant> bugs = bugs(id, judgement);
    return TestConcept.of(
        id,
        concepts.getOrElse(id, new TestConcept.Text(id, "")),
        bugs.size(),
        bugs.filter(bug -> judgement.seedsOf(bug) < judgement.seeds().size())
            .map(
                bug ->
                    new TestConcept.Missed(
                        judgement.seedsOf(bug), soonest(bug, judgement), edgeCases(bug))));
  }

  private static long soonest(Variant bug, TestJudgement judgement) {
    return judgement
        .tests()
        .flatMap(test -> judgement.chance(test, bug))
        .map(Chance::tries)
        .filter(tries -> tries > 0)
        .min()
        .getOrElse(0L);
  }

  private List<String> edgeCases(Variant variant) {
    return variant
        .bug()
        .toList()
        .flatMap(Variant.Bug::caughtBy)
        .map(id -> edgeCases.getOrElse(id, id))
        .distinct();
  }

  private static GradedTest test(String test, TestJudgement judgement) {
    List<GradedTest.Catch> catches =
        groups(judgement)
            .map(group -> caught(test, group, judgement))
            .filter(caught -> caught.always() + caught.sometimes() > 0);
    return new GradedTest(
        test,
        standing(test, judgement, catches),
        forbidden(test, judgement),
        catches,
        judgement.untried(test));
  }

  private static GradedTest.Catch caught(String test, String group, TestJudgement judgement) {
    List<Variant> bugs = bugs(group, judgement);
    List<Chance> chances = bugs.flatMap(bug -> judgement.chance(test, bug));
    int all = judgement.seeds().size();
    return new GradedTest.Catch(
        group,
        bugs.count(bug -> judgement.seedsOf(test, bug) == all),
        chances.size(),
        chances.sortBy(chance -> -chance.seeds()));
  }

  private static Standing standing(
      String test, TestJudgement judgement, List<GradedTest.Catch> catches) {
    return switch (judgement.onCorrect(test)) {
      case PASSED -> passed(test, judgement, catches);
      case FAILED, LIMIT -> Standing.INVALID;
      case ABORTED -> Standing.ABORTED;
      case DISABLED -> Standing.DISABLED;
      case NOT_RUN -> Standing.NOT_RUN;
    };
  }

  private static Standing passed(
      String test, TestJudgement judgement, List<GradedTest.Catch> catches) {
    if (judgement.comparesNothing(test)) {
      return Standing.WITHOUT_ASSERTION;
    }
    return catches.isEmpty() ? Standing.CATCHES_NOTHING : Standing.COUNTS;
  }

  private static Option<GradedTest.Forbidden> forbidden(String test, TestJudgement judgement) {
    return judgement
        .forbids(test)
        .flatMap(
            run ->
                run.of(test)
                    .flatMap(TestVerdict::failure)
                    .map(
                        failure ->
                            new GradedTest.Forbidden(
                                judgement.isReference(run.variant()),
                                judgement.forbidden(test),
                                failure)));
  }
}
