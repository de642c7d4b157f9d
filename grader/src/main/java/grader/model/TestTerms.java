package grader.model;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * What the tests of students are graded by.
 *
 * @param variants the reference first
 * @param feedback how much is given away
 * @param concepts what is said of each misconception that a variant has
 * @param seeds under which properties are run, at least one
 */
public record TestTerms(
    List<Variant> variants,
    TestFeedback feedback,
    Map<String, TestConcept.Text> concepts,
    List<Long> seeds) {

  /**
   * @param checks of the exercise, whose titles name edge cases
   */
  public TestScoring scoring(String exercise, List<Check> checks) {
    return new TestScoring(
        exercise,
        feedback,
        concepts,
        checks.toLinkedMap(check -> Tuple.of(check.id(), check.title())));
  }

  /** Another one after any change that could change what tests catch. */
  public String fingerprint() {
    return Hash.name(List.of(variants, feedback, concepts.toList(), seeds).map(String::valueOf));
  }
}
