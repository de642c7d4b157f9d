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
            .map(bug -> new TestConcept.Missed(judgement.seedsOf(bug), edgeCases(bug))));
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
        test, standing(test, judgement, catches), forbidden(test, judgement), catches);
  }

  private static GradedTest.Catch caught(String test, String group, TestJudgement judgement) {
    List<Integer> seeds = bugs(group, judgement).map(bug -> judgement.seedsOf(test, bug));
    int all = judgement.seeds().size();
    return new GradedTest.Catch(
        group, seeds.count(some -> some == all), seeds.count(some -> some > 0 && some < all));
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
