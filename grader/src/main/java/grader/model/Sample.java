package grader.model;

import java.util.regex.Pattern;

/**
 * One call and what became of it.
 *
 * @param call as a student would write it: {@code divide(7, 0)}
 * @param got the answer, or what happened instead of one
 * @param expected the answer that would have been right, or what must hold for it
 */
public record Sample(String call, String got, String expected) {
  /** How {@code got} begins where there was no answer. */
  private static final Pattern NO_ANSWER =
      Pattern.compile("threw |was stopped|overflowed the stack|failed$");

  /** {@code got None}, or {@code threw ArithmeticException}. */
  public String outcome() {
    return NO_ANSWER.matcher(got).lookingAt() ? got : "got " + got;
  }

  /** {@code divide(7, 0) threw ArithmeticException, expected None}. */
  public String sentence() {
    return call + " " + outcome() + ", expected " + expected;
  }
}
