package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a student's test ended on one variant of an exercise. */
public enum TestOutcome implements Labelled {
  PASSED,
  FAILED,
  /** It was stopped: out of steps, time or memory. To a test this is a failure. */
  LIMIT,
  /** An assumption did not hold. */
  ABORTED,
  DISABLED,
  /** Nothing is known: never a pass, and catches nothing. */
  NOT_RUN;

  @JsonValue
  public String label() {
    return kebabCase();
  }

  /** Whether a test that ends like this on a bug has noticed it. */
  public boolean catches() {
    return this == FAILED || this == LIMIT;
  }
}
