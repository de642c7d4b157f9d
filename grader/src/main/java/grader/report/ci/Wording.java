package grader.report.ci;

import grader.feedback.Message;
import grader.feedback.Messages;
import grader.model.Blame;
import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.Kind;
import grader.model.Result;
import grader.model.Sample;
import grader.report.Visible;
import io.vavr.collection.List;

/** What other programs show to people, as plain text. */
final class Wording {
  private Wording() {}

  static boolean ran(Result result) {
    return result.outcome() == Ending.PASSED || result.outcome() == Ending.FAILED;
  }

  static boolean judged(Result result) {
    return result.outcome() != Ending.NOT_GRADED;
  }

  static String name(CheckResult check) {
    return Visible.of(
        check.title().equals(check.group()) ? check.title() : check.group() + ": " + check.title());
  }

  /** What came of a check: the call, what it gave and what was expected, and a hint. */
  static String of(CheckResult check) {
    String outcome = check.outcome().label().replace('-', ' ');
    List<String> example =
        check.counterexample().toList().map(Counterexample::sample).flatMap(Wording::lines);
    String place = check.line().map(line -> " in line " + line).getOrElse("");
    return Visible.of(
        check.held()
            ? ""
            : example
                .prepend(outcome + place)
                .appendAll(check.hint().map(hint -> "Hint: " + hint))
                .filter(line -> !line.isBlank())
                .mkString("\n"));
  }

  /** The whole submission in a few lines. */
  static String of(Result result) {
    return Visible.of(
        switch (result.outcome()) {
          case PASSED -> "Everything held.";
          case FAILED -> Messages.of(result).map(Wording::of).mkString("\n\n");
          case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE -> stopped(result);
          case NOT_GRADED -> notGraded(result);
        });
  }

  /** That it is not the student's fault, and whose it is. */
  static String notGraded(Result result) {
    String whose =
        result.blame().contains(Blame.SUITE) ? "the suite of the exercise" : "grader itself";
    return Visible.of(
        "Not graded. A fault of "
            + whose
            + ": "
            + result.reason().getOrElse("unknown")
            + ". This is not your mistake; your score is unaffected.");
  }

  /** Why the submission was not run. */
  static String stopped(Result result) {
    return Visible.of(
        result.findings().map(Wording::of).prepend(result.reason().getOrElse("")).mkString("\n"));
  }

  private static String of(Finding finding) {
    return finding.place() + ": " + finding.message();
  }

  private static String of(Message message) {
    return List.of(message.title() + message.line().map(line -> " in line " + line).getOrElse(""))
        .append(message.law())
        .appendAll(message.sample().toList().flatMap(Wording::lines))
        .appendAll(message.hint().map(hint -> "Hint: " + hint))
        .filter(line -> !line.isBlank())
        .mkString("\n");
  }

  private static List<String> lines(Sample sample) {
    return List.of(sample.call(), sample.outcome(), "expected " + sample.expected());
  }

  static String kind(CheckResult check) {
    return check.kind() == Kind.EDGE_CASE ? "edge case" : "property";
  }
}
