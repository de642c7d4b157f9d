package grader.report.page;

import grader.feedback.Messages;
import grader.model.Blame;
import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Delivery;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.report.Repeat;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What is said about one attempt.
 *
 * @param anchor where it is on its page
 * @param sameAs whose submission has the same files
 * @param loose findings that belong to no line of a source
 */
record Student(
    String anchor,
    Levels levels,
    String name,
    String id,
    int attempt,
    boolean late,
    boolean counts,
    Option<Link> sameAs,
    String ending,
    String outcome,
    Option<String> score,
    Option<String> reason,
    Option<String> notYourMistake,
    List<String> notices,
    List<Cause> causes,
    List<Finding> loose,
    List<Line> checks,
    List<Source> sources,
    Option<String> output,
    Option<Tests> tests,
    String repeat) {

  /** Headings of the attempt, of its parts and of the parts of these. */
  record Levels(int own, int part, int detail) {}

  /** A line of the table of checks. */
  record Line(
      String title, String outcome, String state, String points, Option<Counterexample> example) {}

  static Student of(
      String anchor, Levels levels, Delivery delivery, Result result, boolean counts) {
    List<SourceFile> files = delivery.content().map(Submission::files).getOrElse(List.empty());
    return new Student(
        anchor,
        levels,
        Link.shown(delivery.person().name()),
        delivery.person().id(),
        delivery.attempt(),
        delivery.late(),
        counts,
        Option.none(),
        result.outcome().label(),
        result.outcome().label().replace('-', ' '),
        score(result),
        result.reason(),
        Option.when(result.outcome() == Ending.NOT_GRADED, () -> fault(result)),
        result.notices(),
        Messages.of(result).map(message -> Cause.of(message, anchor, files)),
        result.findings().filter(finding -> !Source.shows(files, finding.file(), finding.line())),
        result.checks().map(Student::line),
        files.zipWithIndex().map(file -> Source.of(file._1, anchor, file._2, result)),
        Option.when(!result.output().isBlank(), result.output()),
        result.tests().map(Tests::of),
        Repeat.command(result, files));
  }

  /** None where nothing was judged, which is not a zero. */
  static Option<String> score(Result result) {
    return Option.when(
        result.outcome() != Ending.NOT_GRADED, () -> result.score() + " of " + result.maxScore());
  }

  Student sameAs(Option<Link> other) {
    return new Student(
        anchor,
        levels,
        name,
        id,
        attempt,
        late,
        counts,
        other,
        ending,
        outcome,
        score,
        reason,
        notYourMistake,
        notices,
        causes,
        loose,
        checks,
        sources,
        output,
        tests,
        repeat);
  }

  static String fault(Result result) {
    return result.blame().contains(Blame.SUITE)
        ? "A fault of the suite of the exercise."
        : "A fault of grader itself.";
  }

  private static Line line(CheckResult check) {
    return new Line(
        check.title().equals(check.group()) ? check.title() : check.group() + ": " + check.title(),
        check.outcome().label().replace('-', ' '),
        Mark.of(check.outcome()).state(),
        check.points() + " of " + check.maxPoints(),
        check.counterexample());
  }
}
