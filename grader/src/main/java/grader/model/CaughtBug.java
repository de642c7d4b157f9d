package grader.model;

import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * A seeded bug and what a grading said of it.
 *
 * @param says why it is wrong, in one clause
 * @param checks ids of the checks that falsified it
 * @param findings what inspections said, one of each rule, in the order of the file
 * @param toldAs the pages of its wrong answers and findings, if the one that its author names is
 *     not among them
 */
public record CaughtBug(
    String name, String says, Set<String> checks, List<Finding> findings, List<String> toldAs) {

  /**
   * @param misconception the page that its author names
   */
  public static CaughtBug of(String name, String says, String misconception, Result result) {
    List<Finding> findings = result.findings().distinctBy(finding -> finding.rule());
    List<String> pages =
        failed(result)
            .filter(check -> check.outcome() == Outcome.FALSIFIED) // a limit has a page of its own
            .flatMap(CheckResult::misconception)
            .appendAll(
                findings
                    .filter(finding -> finding.level() != Finding.Level.NOTE)
                    .map(Finding::rule))
            .distinct();
    return new CaughtBug(
        name, says, checks(result), findings, pages.contains(misconception) ? List.empty() : pages);
  }

  /** The same without the checks that caught it by chance, another time others. */
  public CaughtBug onlyBy(List<String> named) {
    return new CaughtBug(name, says, checks.filter(named::contains), findings, toldAs);
  }

  public boolean caughtBy(String check) {
    return checks.contains(check);
  }

  /** The tables of the checks that falsified it. */
  public Set<String> tables() {
    return checks.map(Check::tableOf);
  }

  /** Ids of the checks that a submission failed, in suite order. */
  public static Set<String> checks(Result result) {
    return failed(result).map(CheckResult::id).toLinkedSet();
  }

  private static List<CheckResult> failed(Result result) {
    return result.checks().filter(check -> !check.held() && check.outcome() != Outcome.NOT_RUN);
  }
}
