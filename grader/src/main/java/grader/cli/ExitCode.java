package grader.cli;

import grader.model.Ending;
import grader.model.Result;

/** The exit codes of every command. */
final class ExitCode {
  /** Everything held. */
  static final int HELD = 0;

  /** Something was falsified or rejected. */
  static final int FALSIFIED = 1;

  /** Wrong usage, or input that cannot be read. */
  static final int USAGE = 2;

  /** A fault of a suite or of grader. */
  static final int FAULT = 3;

  private ExitCode() {}

  /** The worse one of the submission's and its tests'. */
  static int of(Result result) {
    int own = of(result.outcome());
    return result.tests().map(tests -> Math.max(own, of(tests.outcome()))).getOrElse(own);
  }

  static int of(Ending ending) {
    return switch (ending) {
      case PASSED -> HELD;
      case FAILED, DOES_NOT_COMPILE, CONTRACT, FORBIDDEN -> FALSIFIED;
      case UNREADABLE -> USAGE;
      case NOT_GRADED -> FAULT;
    };
  }
}
