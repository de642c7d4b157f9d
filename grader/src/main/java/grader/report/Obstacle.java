package grader.report;

import grader.model.Ending;
import grader.model.Finding;
import io.vavr.collection.List;

/** How a terminal tells what kept code from being run, or its result from counting. */
final class Obstacle {
  /** Said of every fault of the suite or of the grader. */
  static final String NOT_YOUR_MISTAKE = "This is not your mistake; your score is unaffected.";

  private Obstacle() {}

  static String title(Ending ending, Finding finding) {
    return switch (ending) {
      case DOES_NOT_COMPILE -> "does not compile";
      case CONTRACT -> "not what the exercise asks for";
      case FORBIDDEN -> "not allowed here";
      default -> finding.rule();
    };
  }

  static List<String> text(Finding finding) {
    return List.of(finding.message().split("\n")).flatMap(line -> Layout.wrapped("", line));
  }
}
