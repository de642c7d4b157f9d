package grader.dispatch;

import grader.model.Outcome;
import grader.suite.StepMeter;

/**
 * Why a worker died, as far as its exit status tells, and what that means for the check that it
 * ran.
 */
enum Cause {
  TIME(Outcome.TIME_LIMIT, "was stopped by the clock, in code that counts no steps"),
  STEPS(Outcome.STEP_LIMIT, "was stopped, after it had caught the error that stops it"),
  MEMORY(Outcome.MEMORY_LIMIT, "used up the memory"),
  EXIT(Outcome.CRASHED, "ended the program, as System.exit does"),
  CRASH(Outcome.CRASHED, "crashed the JVM"),
  /** By somebody else, since a submission cannot send signals: no verdict on any check. */
  KILLED(Outcome.NOT_RUN, "was killed from outside");

  /** Exit status of {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** Exit status of a process that was sent SIGKILL, as {@link Process} tells it. */
  private static final int KILL = 128 + 9;

  private final Outcome outcome;
  private final String got;

  Cause(Outcome outcome, String got) {
    this.outcome = outcome;
    this.got = got;
  }

  /**
   * @param orderly whether the JVM ran its shutdown hooks
   */
  static Cause of(int status, boolean orderly) {
    if (orderly) {
      return EXIT;
    }
    return switch (status) {
      case OUT_OF_MEMORY -> MEMORY;
      case StepMeter.EXIT_STATUS -> STEPS;
      case KILL -> KILLED;
      default -> CRASH;
    };
  }

  Outcome outcome() {
    return outcome;
  }

  /** What a report shows in place of an answer. */
  String got() {
    return got;
  }
}
