package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a submission came. */
public enum Ending implements Labelled {
  /** Every check held. */
  PASSED,
  /** At least one check did not hold. */
  FAILED,
  DOES_NOT_COMPILE,
  /** A class or method that the exercise asks for is missing or of another type. */
  CONTRACT,
  /** It uses what submissions may not use. */
  FORBIDDEN,
  /** There was no source text to grade. */
  UNREADABLE,
  /** The suite or the grader failed; nothing is said about the submission. */
  NOT_GRADED;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
