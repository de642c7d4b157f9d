package grader.model;

import io.vavr.collection.List;

/**
 * The seeded bugs of one misconception, and what a student's tests notice of them.
 *
 * @param id the name of the misconception
 * @param sentence what no test notices, where one of its bugs is missed
 * @param caught bugs that are caught under every seed
 * @param points one if all of its bugs are caught, a half if at least one is, else none
 */
public record TestConcept(
    String id,
    String title,
    String sentence,
    int bugs,
    int caught,
    Points points,
    List<Missed> missed) {
  private static final Points HALF = new Points(50);

  /**
   * A bug that is not caught, without its name.
   *
   * @param seeds under how many seeds it is caught all the same
   * @param tries how many of the property that catches it soonest are expected to; 0 where that is
   *     not known
   * @param edgeCases titles of the checks that show it
   */
  public record Missed(int seeds, long tries, List<String> edgeCases) {}

  /** What is said of a misconception. */
  public record Text(String title, String sentence) {}

  static TestConcept of(String id, Text text, int bugs, List<Missed> missed) {
    int caught = bugs - missed.size();
    Points points = missed.isEmpty() ? Points.of(1) : caught > 0 ? HALF : Points.ZERO;
    return new TestConcept(id, text.title(), text.sentence(), bugs, caught, points, missed);
  }

  TestConcept withoutEdgeCases() {
    return new TestConcept(
        id,
        title,
        sentence,
        bugs,
        caught,
        points,
        missed.map(bug -> new Missed(bug.seeds(), bug.tries(), List.empty())));
  }
}
