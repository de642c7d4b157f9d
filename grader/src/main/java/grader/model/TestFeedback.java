package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much an exercise tells of the bugs that a student's tests have missed. */
public enum TestFeedback implements Labelled {
  /** How many. */
  NUMBER,
  /** And what they get wrong. */
  CONCEPT,
  /** And the edge cases that show it. */
  EDGE_CASE;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
