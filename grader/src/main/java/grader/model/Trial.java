package grader.model;

import io.vavr.collection.List;

/**
 * Whether an exercise of a course can be used as it is.
 *
 * @param tests that count
 * @param solved whether it brings a solution, for which its suite holds
 * @param problems why it cannot be used, a clause each
 */
public record Trial(String exercise, int tests, boolean solved, List<String> problems) {

  /** It did not come to a trial. */
  public static Trial unusable(String exercise, String problem) {
    return new Trial(exercise, 0, false, List.of(problem));
  }

  public boolean usable() {
    return problems.isEmpty();
  }
}
