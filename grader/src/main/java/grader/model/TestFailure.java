package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a student's test failed.
 *
 * @param expected what the test asked for, as far as it told; may be empty
 * @param got what came instead; may be empty
 * @param message what the failure said itself
 * @param line of the test, from 1; 0 where it is not known
 */
public record TestFailure(Kind kind, String expected, String got, String message, int line) {

  /** What the test insisted on. */
  public enum Kind implements Labelled {
    /** An exception that was not thrown. */
    EXCEPTION,
    /** A value that was not the answer. */
    VALUE,
    /** An answer where an exception came. */
    ANSWER,
    /** Something else that did not hold. */
    CONDITION,
    /** It did not come to an end. */
    LIMIT;

    @JsonValue
    public String label() {
      return kebabCase();
    }
  }

  /** A test that was stopped. */
  public static TestFailure limit(String message) {
    return new TestFailure(Kind.LIMIT, "", "", message, 0);
  }
}
