package grader.report.grades;

import grader.feedback.Message;
import grader.feedback.Messages;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.Result;
import grader.report.Visible;
import io.vavr.collection.List;

/** Feedback that fits into a cell. */
final class ShortFeedback {
  private static final int MESSAGES = 5;
  private static final int LONGEST = 300;

  private ShortFeedback() {}

  /**
   * One line of HTML, which is what Moodle takes feedback comments for
   * (mod/assign/feedback/comments/locallib.php). It begins with a letter, so that no spreadsheet
   * takes it for a formula.
   */
  static String html(Result result) {
    return lines(result).map(ShortFeedback::escaped).mkString("<br>");
  }

  private static List<String> lines(Result result) {
    String score = "Score " + result.score() + " of " + result.maxScore() + ".";
    return switch (result.outcome()) {
      case PASSED -> List.of(score + " Everything held.");
      case FAILED ->
          List.of(score).appendAll(Messages.of(result).take(MESSAGES).map(ShortFeedback::line));
      case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE, NOT_GRADED ->
          List.of(
                  (result.outcome() == Ending.NOT_GRADED ? "Not graded. " : score + " ")
                      + result.reason().getOrElse("")
                      + ".")
              .appendAll(result.findings().take(MESSAGES).map(ShortFeedback::line));
    };
  }

  private static String line(Message message) {
    String sample = message.sample().map(example -> " " + example.sentence() + ".").getOrElse("");
    return message.title()
        + message.line().map(line -> " (line " + line + ")").getOrElse("")
        + ":"
        + sample
        + message.hint().map(hint -> " Hint: " + hint).getOrElse("");
  }

  private static String line(Finding finding) {
    return (finding.line() > 0 ? "Line " + finding.line() + ": " : "") + finding.message();
  }

  private static String escaped(String line) {
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    return Visible.of(cut.replaceAll("\\s+", " "))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
