package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of one check. Only {@link #HELD} is a pass. */
public enum Outcome implements Labelled {
  HELD,
  /** A wrong answer, or an exception in place of an answer. */
  FALSIFIED,
  /** Stopped after its step budget; the same on every machine. */
  STEP_LIMIT,
  /** Stopped by the clock, the net under the step budget: a loop inside the JDK. */
  TIME_LIMIT,
  MEMORY_LIMIT,
  STACK_OVERFLOW,
  /** The code ended the JVM that ran it. */
  CRASHED,
  /** No verdict: never a pass. */
  NOT_RUN;

  @JsonValue
  public String label() {
    return kebabCase();
  }
}
