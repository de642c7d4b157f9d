package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose fault it is that not everything held. Only the student's costs points. */
public enum Blame implements Labelled {
  STUDENT,
  SUITE,
  GRADER;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
