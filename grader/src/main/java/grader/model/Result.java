package grader.model;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The result of grading one submission; its JSON form is what {@code check --format json} prints.
 *
 * @param submission the submission's name
 * @param exercise the exercise's id
 * @param blame none where everything held
 * @param reason why there are no verdicts, in one sentence; none where there are
 * @param checks every check of the suite, in suite order
 * @param output the beginning of what the submission printed; it never counts
 * @param containment how far the operating system confined the submission
 * @param seed with which the properties chose their samples
 * @param tests what came of the tests that were handed in with it: a score of its own; none if
 *     there are none, or nothing to grade them by
 */
public record Result(
    int schemaVersion,
    String submission,
    String exercise,
    Ending outcome,
    Option<Blame> blame,
    Option<String> reason,
    Points score,
    Points maxScore,
    List<CheckResult> checks,
    List<Finding> findings,
    List<String> notices,
    String output,
    String containment,
    long seed,
    Option<TestsResult> tests) {

  public static final int SCHEMA_VERSION = 1;

  /**
   * What is the same for every result of one grading.
   *
   * @param file the name that lines refer to
   */
  public record Subject(
      String submission,
      String exercise,
      String file,
      List<Check> checks,
      List<String> notices,
      String containment,
      long seed) {}

  /** The submission was run. Checks without a verdict count as not run. */
  public static Result graded(
      Subject subject, Map<String, Verdict> verdicts, List<Finding> findings) {
    List<CheckResult> checks =
        subject.checks.map(
            check ->
                CheckResult.of(
                    check,
                    verdicts.getOrElse(check.id(), Verdict.notRun(check.id())),
                    subject.file));
    Option<String> fault = checks.flatMap(CheckResult::fault).headOption();
    boolean complete = checks.forAll(check -> check.outcome() != Outcome.NOT_RUN);
    if (fault.isDefined() || !complete || checks.isEmpty()) {
      Blame blame = fault.isDefined() || checks.isEmpty() ? Blame.SUITE : Blame.GRADER;
      String reason =
          fault.getOrElse(checks.isEmpty() ? "the suite has no checks" : "a check was not run");
      return of(
          subject, Ending.NOT_GRADED, Option.some(blame), Option.some(reason), checks, findings);
    }
    boolean passed = checks.forAll(CheckResult::held);
    return of(
        subject,
        passed ? Ending.PASSED : Ending.FAILED,
        Option.when(!passed, Blame.STUDENT),
        Option.none(),
        checks,
        findings);
  }

  /** The submission was stopped before it ran. */
  public static Result stopped(
      Subject subject, Ending ending, String reason, List<Finding> findings) {
    Blame blame = ending == Ending.NOT_GRADED ? Blame.GRADER : Blame.STUDENT;
    return of(
        subject,
        ending,
        Option.some(blame),
        Option.some(reason),
        subject.checks.map(c -> CheckResult.of(c, Verdict.notRun(c.id()), subject.file)),
        findings);
  }

  /** The same result of somebody else who handed in the same. */
  public Result of(String name, List<String> noticed) {
    return new Result(
        schemaVersion,
        name,
        exercise,
        outcome,
        blame,
        reason,
        score,
        maxScore,
        checks,
        findings,
        noticed,
        output,
        containment,
        seed,
        tests.map(graded -> graded.of(name)));
  }

  /** The same result of a submission that printed {@code text}. */
  public Result printing(String text) {
    return new Result(
        schemaVersion,
        submission,
        exercise,
        outcome,
        blame,
        reason,
        score,
        maxScore,
        checks,
        findings,
        notices,
        text,
        containment,
        seed,
        tests);
  }

  /** The same result of a submission with these tests. */
  public Result with(TestsResult graded) {
    return new Result(
        schemaVersion,
        submission,
        exercise,
        outcome,
        blame,
        reason,
        score,
        maxScore,
        checks,
        findings,
        notices,
        output,
        containment,
        seed,
        Option.some(graded));
  }

  private static Result of(
      Subject subject,
      Ending ending,
      Option<Blame> blame,
      Option<String> reason,
      List<CheckResult> checks,
      List<Finding> findings) {
    return new Result(
        SCHEMA_VERSION,
        subject.submission,
        subject.exercise,
        ending,
        blame,
        reason,
        Points.sum(checks.map(CheckResult::points)),
        Points.sum(checks.map(CheckResult::maxPoints)),
        checks,
        findings,
        subject.notices,
        "",
        subject.containment,
        subject.seed,
        Option.none());
  }
}
