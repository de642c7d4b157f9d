package grader.suite;

import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * A call to a submission that did not answer as it must. All texts are bounded and show no more
 * than a line each.
 */
public final class Falsified extends AssertionFailedError {
  private final String call;
  private final String got;
  private final String expected;
  private final boolean withNull;

  Falsified(String call, String got, String expected, boolean withNull, @Nullable Throwable cause) {
    super(call + " " + got + ", expected " + expected, cause);
    this.call = call;
    this.got = got;
    this.expected = expected;
    this.withNull = withNull;
  }

  /** The call as a student would write it, such as {@code divide(7, 0)}. */
  public String call() {
    return call;
  }

  /**
   * The answer, or what happened instead of one, such as {@code threw ArithmeticException: / by
   * zero}.
   */
  public String got() {
    return got;
  }

  public String expected() {
    return expected;
  }

  /** Whether the answer was null, or held one. */
  public boolean withNull() {
    return withNull;
  }
}
