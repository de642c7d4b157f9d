package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * One test of a student.
 *
 * @param forbids the correct behaviour that it forbids, if it is invalid
 * @param catches what it catches, by concept
 */
public record GradedTest(
    String test, Standing standing, Option<Forbidden> forbids, List<Catch> catches) {

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
   */
  public record Catch(String concept, int always, int sometimes) {}

  GradedTest withoutCatches() {
    return new GradedTest(test, standing, forbids, List.empty());
  }
}
