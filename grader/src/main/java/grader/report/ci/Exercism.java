package grader.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Outcome;
import grader.model.Result;
import grader.report.Visible;
import io.vavr.control.Option;

/**
 * Exercism's {@code results.json}, version 3
 * (https://exercism.org/docs/building/tooling/test-runners/interface).
 */
public final class Exercism {
  private static final int VERSION = 3;
  private static final int LONGEST_OUTPUT = 500;

  private Exercism() {}

  /**
   * An error without tests where the submission was not run or not graded. What came of tests that
   * were handed in has no place: one that fails would make the whole fail.
   */
  public static String of(Result result) {
    ObjectNode json = JsonText.object();
    json.put("version", VERSION);
    json.put(
        "status",
        switch (result.outcome()) {
          case PASSED -> "pass";
          case FAILED -> "fail";
          case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE, NOT_GRADED -> "error";
        });
    json.put("message", Wording.ran(result) ? null : Wording.of(result));
    json.set("tests", Wording.ran(result) ? tests(result) : JsonText.array());
    return JsonText.of(json);
  }

  /** What was printed is known for the whole run only, and stands at the first failing test. */
  private static ArrayNode tests(Result result) {
    Option<String> printed = Option.when(!result.output().isEmpty(), cut(result.output()));
    Option<String> first = result.checks().find(check -> !check.held()).map(CheckResult::id);
    ArrayNode tests = JsonText.array();
    result
        .checks()
        .forEach(check -> tests.add(test(check, printed.filter(p -> first.contains(check.id())))));
    return tests;
  }

  private static ObjectNode test(CheckResult check, Option<String> printed) {
    String status = check.held() ? "pass" : check.outcome() == Outcome.NOT_RUN ? "error" : "fail";
    return JsonText.object()
        .put("name", Wording.name(check))
        .put("test_code", check.counterexample().map(Counterexample::call).getOrElse(""))
        .put("status", status)
        .put("message", check.held() ? null : Wording.of(check))
        .put("output", printed.getOrNull());
  }

  private static String cut(String output) {
    String text = Visible.of(output);
    return text.length() <= LONGEST_OUTPUT ? text : text.substring(0, LONGEST_OUTPUT - 1) + "…";
  }
}
