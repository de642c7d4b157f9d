package grader.dispatch;

import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.Hash;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import grader.wire.Event;
import grader.wire.PlanFolder;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;

/**
 * That the suite of a course holds for the course's own solution, looked at once for each state of
 * an exercise and what it allows: what it does not hold for is no mistake of a student.
 */
final class OwnSolution {
  private OwnSolution() {}

  /** Why the exercise is not sound; none if it is, or nobody knows a solution. */
  static Option<Event.Unsound> of(Exercise exercise, PlanFolder plan, Grader grader)
      throws IOException, InterruptedException {
    String terms = Hash.name(List.of(exercise.policy(), exercise.budget()).map(String::valueOf));
    if (exercise.course().reference().isEmpty() || plan.isProven(terms)) {
      return Option.none();
    }
    Submission reference =
        new Submission(
            "reference", exercise.course().reference(), List.empty(), List.empty(), List.empty());
    Result result = grader.grade(reference, Seed.of(exercise.id()));
    if (result.outcome() == Ending.PASSED) {
      plan.prove(terms);
      return Option.none();
    }
    return Option.some(new Event.Unsound(reason(result), result.findings()));
  }

  private static String reason(Result result) {
    return switch (result.outcome()) {
      case PASSED, UNREADABLE -> ""; // neither comes here
      case FAILED ->
          "its own solution fails "
              + failing(result)
              + (result.checks().exists(check -> check.outcome() == Outcome.STEP_LIMIT)
                  ? "; more `steps` in its exercise.yaml, or --steps, give it more time"
                  : "");
      case DOES_NOT_COMPILE -> "its own solution does not compile: " + first(result);
      case CONTRACT -> "its suite does not compile against its own solution: " + first(result);
      case FORBIDDEN ->
          "its own solution uses what submissions may not: "
              + first(result)
              + " Allow it with `policy` in its exercise.yaml, or --allow";
      case NOT_GRADED -> result.reason().getOrElse("its own solution could not be graded");
    };
  }

  private static String failing(Result result) {
    List<CheckResult> failing = result.checks().reject(CheckResult::held);
    return failing
            .headOption()
            .map(
                check ->
                    "`"
                        + check.title()
                        + "`"
                        + check
                            .counterexample()
                            .map(it -> ": got " + it.got() + ", expected " + it.expected())
                            .getOrElse(": " + check.outcome().label()))
            .getOrElse("")
        + (failing.size() > 1 ? " and " + (failing.size() - 1) + " more" : "");
  }

  private static String first(Result result) {
    return result
        .findings()
        .filter(finding -> finding.level() == Finding.Level.ERROR)
        .headOption()
        .map(
            finding ->
                (finding.line() > 0 ? finding.file() + ":" + finding.line() + ": " : "")
                    + finding.message())
        .getOrElse("");
  }
}
