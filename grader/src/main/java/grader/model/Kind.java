package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The two kinds of checks. */
public enum Kind implements Labelled {
  /** One named sample. */
  EDGE_CASE,
  /** A law that holds for all inputs. */
  PROPERTY;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
