package grader.model;

import io.vavr.collection.List;

/**
 * What came of grading a student's tests: the one source of every report on them. It names no bug.
 *
 * <p>The score is the number of concepts that the tests cover, out of all that the exercise has
 * seeded bugs for: a concept counts half if at least one of its bugs is caught, and fully if all of
 * them are.
 *
 * @param submission the name of what was graded
 * @param reason why nothing was run; empty if tests were
 * @param seeds that properties were run under
 * @param bugs how many there are
 * @param caught how many of them the tests catch, under every seed
 * @param alike names of tests that count and catch the same bugs, in groups of at least two
 */
public record TestsResult(
    int schemaVersion,
    String exercise,
    String submission,
    Ending outcome,
    String reason,
    List<Finding> findings,
    List<Long> seeds,
    Points score,
    Points maximum,
    int bugs,
    int caught,
    TestFeedback feedback,
    List<GradedTest> tests,
    List<List<String>> alike,
    List<TestConcept> concepts) {
  public static final int SCHEMA_VERSION = 1;

  /** The tests were not run. */
  public static TestsResult stopped(
      String exercise, String submission, Ending outcome, String reason, List<Finding> findings) {
    return new TestsResult(
        SCHEMA_VERSION,
        exercise,
        submission,
        outcome,
        reason,
        findings,
        List.empty(),
        Points.ZERO,
        Points.ZERO,
        0,
        0,
        TestFeedback.NUMBER,
        List.empty(),
        List.empty(),
        List.empty());
  }

  /** Only as much as {@code feedback} gives away. */
  static TestsResult graded(
      String exercise,
      String submission,
      List<Long> seeds,
      TestFeedback feedback,
      List<GradedTest> tests,
      List<List<String>> alike,
      List<TestConcept> concepts) {
    Points score = Points.sum(concepts.map(TestConcept::points));
    Points maximum = Points.of(concepts.size());
    boolean full =
        score.equals(maximum)
            && tests.nonEmpty()
            && tests.forAll(test -> test.standing() != GradedTest.Standing.INVALID);
    return new TestsResult(
        SCHEMA_VERSION,
        exercise,
        submission,
        full ? Ending.PASSED : Ending.FAILED,
        tests.isEmpty() ? "there is no test in it" : "",
        List.empty(),
        seeds,
        score,
        maximum,
        concepts.map(TestConcept::bugs).sum().intValue(),
        concepts.map(TestConcept::caught).sum().intValue(),
        feedback,
        feedback == TestFeedback.NUMBER ? tests.map(GradedTest::withoutCatches) : tests,
        alike,
        switch (feedback) {
          case NUMBER -> List.empty();
          case CONCEPT -> concepts.map(TestConcept::withoutEdgeCases);
          case EDGE_CASE -> concepts;
        });
  }

  /** The same result of somebody else who handed in the same. */
  TestsResult of(String name) {
    return new TestsResult(
        schemaVersion,
        exercise,
        name,
        outcome,
        reason,
        findings,
        seeds,
        score,
        maximum,
        bugs,
        caught,
        feedback,
        tests,
        alike,
        concepts);
  }
}
