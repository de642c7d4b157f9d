package grader.model;

import static java.util.stream.Collectors.joining;

import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * What the solutions of an exercise say about its suite.
 *
 * @param correct how many correct solutions there are
 * @param seeds under how many seeds each of them was graded
 * @param bugs every seeded bug, in the order of the catalogue
 * @param reasons why a check stays that catches no bug of its own, by id of the check or name of
 *     its table
 * @param problems why the exercise is not sound, a sentence each
 */
public record Soundness(
    String exercise,
    List<Check> checks,
    int correct,
    int seeds,
    List<CaughtBug> bugs,
    Map<String, String> reasons,
    List<String> problems) {
  /** Checks that a sentence names. */
  private static final int MOST_NAMED = 3;

  private static final int LINES_OF_AN_ERROR = 3;

  /** Ids of the checks that catch no seeded bug. */
  public List<String> idle() {
    return checks.map(Check::id).filter(check -> bugs.forAll(bug -> !bug.caughtBy(check)));
  }

  /** Properties, and tables of edge cases as a whole, in suite order. */
  public List<String> tables() {
    return checks.map(Check::table).distinct();
  }

  /** The bugs that the checks of a table catch, and none of another table. */
  public List<CaughtBug> caughtOnlyBy(String table) {
    return bugs.filter(bug -> bug.tables().size() == 1 && bug.tables().contains(table));
  }

  /** What catches no bug of its own, or none at all, and has no reason to stay. */
  public List<String> unreasoned() {
    return tables()
        .filter(table -> caughtOnlyBy(table).isEmpty())
        .appendAll(idle())
        .distinct()
        .removeAll(reasons.keySet());
  }

  /** A reason must concern a check that there is. */
  public static List<String> ofReasons(Map<String, String> reasons, List<Check> checks) {
    return reasons
        .keySet()
        .toList()
        .removeAll(checks.flatMap(check -> List.of(check.id(), check.table())))
        .sorted()
        .map(name -> "a reason is given for " + name + ", which is " + what(name, checks));
  }

  /**
   * A bug must name checks that there are.
   *
   * @param mustCatch ids of checks
   */
  public static List<String> ofNames(String name, List<String> mustCatch, List<Check> checks) {
    return mustCatch
        .removeAll(checks.map(Check::id))
        .map(id -> "the bug " + name + " names " + id + ", which is " + what(id, checks));
  }

  /** What a name is that is no id of a check. */
  private static String what(String name, List<Check> checks) {
    return checks
        .find(check -> check.table().equals(name))
        .map(row -> "a table: name one of its rows, such as " + row.id())
        .orElse(
            Near.question(
                    name, checks.flatMap(check -> List.of(check.id(), check.table())).distinct())
                .map(question -> "no check (" + question + ")"))
        .getOrElse("no check");
  }

  /** A correct solution must hold everything, and draw no finding above a note. */
  public static List<String> ofCorrect(Result result) {
    String name = "the correct solution " + result.submission() + " ";
    return result.outcome() == Ending.PASSED
        ? result
            .findings()
            .filter(finding -> finding.level() != Finding.Level.NOTE)
            .map(finding -> name + "draws " + finding.rule() + " in line " + finding.line())
        : List.of(name + said(result) + example(result));
  }

  /** How the first of the checks that are named failed. */
  private static String example(Result result) {
    return result
        .checks()
        .find(check -> CaughtBug.checks(result).headOption().contains(check.id()))
        .flatMap(
            check ->
                check
                    .counterexample()
                    .map(
                        it ->
                            " under seed "
                                + result.seed()
                                + ": "
                                + it.sample().sentence()
                                + limit(check.outcome())))
        .getOrElse("");
  }

  private static String limit(Outcome outcome) {
    return outcome == Outcome.STEP_LIMIT
        ? "; it takes more steps than the `budget` of the exercise, or `@Steps` of the check,"
            + " allows"
        : "";
  }

  public static List<String> ofSkeleton(Result result) {
    return result.outcome() == Ending.FAILED
        ? List.empty()
        : List.of("the skeleton must fail, but it " + said(result));
  }

  /**
   * A bug must be falsified by the checks that it names, and draw the findings that it names.
   *
   * @param mustCatch ids of checks; {@link #ofNames} tells of those that there are not
   * @param mustDraw rules of findings
   */
  public static List<String> ofBug(
      String name, List<String> mustCatch, List<String> mustDraw, Result result) {
    if (result.outcome() == Ending.PASSED) {
      return List.of("the bug " + name + " passes: add a row or a law that it fails");
    }
    if (result.outcome() != Ending.FAILED) {
      return List.of("the bug " + name + " must fail, but it " + said(result));
    }
    return mustCatch
        .filter(id -> result.checks().exists(check -> check.id().equals(id)))
        .removeAll(CaughtBug.checks(result))
        .map(check -> "the bug " + name + " is not caught by " + check)
        .appendAll(
            mustDraw
                .removeAll(result.findings().map(Finding::rule))
                .map(rule -> "the bug " + name + " does not draw " + rule));
  }

  /**
   * Every model test must hold on all that is correct, and together they must catch every bug that
   * a test can notice, under every seed.
   *
   * @param suite its name
   */
  public static List<String> ofTests(String suite, TestJudgement judgement) {
    List<String> idle = judgement.tests().reject(judgement::counts);
    List<Variant> missed =
        judgement.bugs().filter(bug -> judgement.seedsOf(bug) < judgement.seeds().size());
    return idle.map(test -> "the model test " + test + " does not count: " + why(test, judgement))
        .appendAll(
            missed.map(
                bug ->
                    "the model tests "
                        + suite
                        + " do not catch the "
                        + bug.name()
                        + (judgement.seedsOf(bug) > 0 ? " under every seed" : "")));
  }

  private static String why(String test, TestJudgement judgement) {
    return judgement
        .forbids(test)
        .map(
            run ->
                "it fails on "
                    + run.variant().name()
                    + run.of(test)
                        .flatMap(TestVerdict::failure)
                        .map(failure -> ": " + failure.message())
                        .getOrElse(""))
        .getOrElse(
            () ->
                judgement.comparesNothing(test)
                    ? "it asserts nothing"
                    : "it was " + judgement.onCorrect(test).label().replace('-', ' '));
  }

  private static String several(List<String> checks) {
    int more = checks.size() - MOST_NAMED;
    return checks.take(MOST_NAMED).mkString(", ") + (more > 0 ? " and " + more + " more" : "");
  }

  /** javac goes on for dozens of lines about what it has tried. */
  private static String beginning(String message) {
    return message.lines().limit(LINES_OF_AN_ERROR).map(String::strip).collect(joining("; "));
  }

  private static String said(Result result) {
    return switch (result.outcome()) {
      case PASSED -> "passed";
      case FAILED -> "failed " + several(CaughtBug.checks(result).toList());
      default ->
          "was stopped: "
              + result.reason().getOrElse("")
              + result
                  .findings()
                  .headOption()
                  .map(first -> ": " + first.place() + ": " + beginning(first.message()))
                  .getOrElse("");
    };
  }
}
