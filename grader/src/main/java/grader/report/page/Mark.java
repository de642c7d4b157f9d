package grader.report.page;

import grader.model.Outcome;

/**
 * How a verdict looks in a cell.
 *
 * @param state for the style
 */
record Mark(String state, String sign) {
  static final Mark NONE = new Mark("none", "–");

  private static final Mark HELD = new Mark("held", "✓");
  private static final Mark MISSED = new Mark("missed", "✗");

  static Mark of(Outcome outcome) {
    return switch (outcome) {
      case HELD -> HELD;
      case NOT_RUN -> NONE;
      case FALSIFIED, STEP_LIMIT, TIME_LIMIT, MEMORY_LIMIT, STACK_OVERFLOW, CRASHED -> MISSED;
    };
  }
}
