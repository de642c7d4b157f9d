package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * One test of a student.
 *
 * @param forbids the correct behaviour that it forbids, if it is invalid
 * @param catches what it catches, by concept
 * @param untried where it was not run, if it counts; none if it was run everywhere
 */
public record GradedTest(
    String test,
    Standing standing,
    Option<Forbidden> forbids,
    List<Catch> catches,
    Option<Untried> untried) {

  /** What becomes of a test. Only {@link #COUNTS} adds to the score. */
  public enum Standing implements Labelled {
    COUNTS,
    /** It passes on everything. */
    CATCHES_NOTHING,
    /** It compares nothing, so whatever it catches is not its doing. */
    WITHOUT_ASSERTION,
    /** It fails on correct code. */
    INVALID,
    ABORTED,
    DISABLED,
    NOT_RUN;

    @JsonValue
    public String label() {
      return kebabCase();
    }
  }

  /**
   * Correct code that a test fails on.
   *
   * @param reference whether the reference solution is among it
   * @param solutions how many correct solutions it fails on
   */
  public record Forbidden(boolean reference, int solutions, TestFailure failure) {}

  /**
   * Bugs of one concept that a test catches.
   *
   * @param always under every seed
   * @param sometimes under some of them only
   * @param chances of those, one each
   */
  public record Catch(String concept, int always, int sometimes, List<Chance> chances) {}

  /**
   * What is not known of a test, since it cost too many workers.
   *
   * @param ended how many bugs it ended a worker on; it counts as having caught these
   * @param why in a clause about the test, such as "it used up the memory"
   * @param bugs how many it was not run on, or not under every seed
   */
  public record Untried(int ended, String why, int bugs) {}

  GradedTest withoutCatches() {
    return new GradedTest(test, standing, forbids, List.empty(), untried);
  }
}
