package grader.model;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** A check and its verdict: one line of a result. See {@link Check} and {@link Verdict}. */
public record CheckResult(
    String id,
    String title,
    String group,
    Kind kind,
    Outcome outcome,
    Points points,
    Points maxPoints,
    Option<Counterexample> counterexample,
    List<Sample> failingEdgeCases,
    Option<String> misconception,
    Option<String> hint,
    Option<String> file,
    Option<Integer> line,
    Option<String> fault) {

  static CheckResult of(Check check, Verdict verdict, String file) {
    Explanation explanation = Explanation.of(check, verdict);
    return new CheckResult(
        check.id(),
        check.title(),
        check.group(),
        check.kind(),
        verdict.outcome(),
        verdict.outcome() == Outcome.HELD ? check.maxPoints() : Points.ZERO,
        check.maxPoints(),
        verdict.counterexample(),
        verdict.failingEdgeCases(),
        explanation.page(),
        explanation.hint(),
        verdict.line().map(line -> file),
        verdict.line(),
        verdict.fault());
  }

  public boolean held() {
    return outcome == Outcome.HELD;
  }
}
