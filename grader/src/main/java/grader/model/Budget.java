package grader.model;

/**
 * What one submission may use up.
 *
 * @param steps of one try; see {@code grader.suite.StepMeter}
 * @param shrinkAttempts tries spent on making one counterexample smaller
 * @param heapMiB heap of the JVM that runs it, in MiB
 * @param stackKiB stack of the thread that runs it, in KiB
 * @param cpuSeconds processor time between two verdicts, and a tenth of what a whole submission may
 *     take; the net under the step budget
 */
public record Budget(long steps, int shrinkAttempts, int heapMiB, int stackKiB, int cpuSeconds) {
  public static final Budget DEFAULT = new Budget(1_000_000, 500, 128, 1024, 3);

  /**
   * As many times the steps of one try of the suite: a test makes many calls, and correct code may
   * need many steps for what a student thinks of.
   */
  private static final int TEST = 200;

  /** Correct solutions of one exercise in different styles lie closer together. */
  private static final int FAR_MORE = 10;

  public Budget {
    within("steps", steps, 1_000, 1_000_000_000);
    within("shrinkAttempts", shrinkAttempts, 0, 100_000);
    within("heapMiB", heapMiB, 32, 16_384);
    within("stackKiB", stackKiB, 256, 65_536);
    within("cpuSeconds", cpuSeconds, 1, 600);
  }

  /** Steps that a row or try of a student's test may take. */
  public long stepsOfTest() {
    return TEST * steps;
  }

  /**
   * The same on code with a bug: a test that goes on and on there has noticed it long before.
   *
   * @param most that it took on correct code
   */
  public long stepsOfTest(long most) {
    return Math.min(stepsOfTest(), Math.max(steps, FAR_MORE * most));
  }

  private static void within(String what, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " is " + value + ", but must be from " + least + " to " + most);
    }
  }
}
