package grader.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.model.CheckResult;
import grader.model.Result;
import grader.model.TestsResult;

/**
 * Gradescope's {@code results.json}
 * (https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format).
 */
public final class Gradescope {
  private Gradescope() {}

  /**
   * A result that was not graded has an output and neither score nor tests, so that Gradescope
   * reports that grading failed and nobody gets a zero.
   */
  public static String of(Result result) {
    ObjectNode json = JsonText.object();
    if (Wording.judged(result)) {
      json.put("score", JsonText.number(result.score()));
    }
    json.put("output", Wording.of(result));
    json.put("output_format", "text");
    json.put("test_output_format", "text");
    json.put("visibility", "visible");
    json.put("stdout_visibility", "hidden");
    json.set("extra_data", extra(result));
    json.set("tests", tests(result));
    return JsonText.of(json);
  }

  private static ObjectNode extra(Result result) {
    return JsonText.object()
        .put("exercise", result.exercise())
        .put("outcome", result.outcome().label())
        .put("max_score", JsonText.number(result.maxScore()))
        .put("seed", result.seed());
  }

  private static ArrayNode tests(Result result) {
    ArrayNode tests = JsonText.array();
    if (Wording.judged(result)) {
      result.checks().zipWithIndex().forEach(check -> tests.add(test(check._1, check._2 + 1)));
      StudentTests.of(result).forEach(own -> tests.add(own(own, result.checks().size() + 1)));
    }
    return tests;
  }

  /** Without a score of its own: Gradescope shows none then. */
  private static ObjectNode own(TestsResult own, int number) {
    ObjectNode test = JsonText.object();
    test.put("status", StudentTests.passed(own) ? "passed" : "failed");
    test.put("name", StudentTests.NAME);
    test.put("name_format", "text");
    test.put("number", Integer.toString(number));
    test.put("output", StudentTests.text(own));
    test.put("output_format", "text");
    test.set("tags", JsonText.array().add("tests"));
    test.put("visibility", "visible");
    return test;
  }

  private static ObjectNode test(CheckResult check, int number) {
    ObjectNode test = JsonText.object();
    test.put("score", JsonText.number(check.points()));
    test.put("max_score", JsonText.number(check.maxPoints()));
    test.put("status", check.held() ? "passed" : "failed");
    test.put("name", Wording.name(check));
    test.put("name_format", "text");
    test.put("number", Integer.toString(number));
    test.put("output", Wording.of(check));
    test.put("output_format", "text");
    test.set("tags", JsonText.array().add(Wording.kind(check)));
    test.put("visibility", "visible");
    return test;
  }
}
