package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of checks. */
public enum Kind implements Labelled {
  /** One named sample. */
  EDGE_CASE,
  /** A law that holds for all inputs. */
  PROPERTY,
  /** A way to write the code that an exercise gives points for. */
  INSPECTION;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
