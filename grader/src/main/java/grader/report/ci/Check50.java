package grader.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.model.CheckResult;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.TestsResult;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of check50 (https://cs50.readthedocs.io/projects/check50/en/latest/json_specification/).
 */
public final class Check50 {
  /** Of check50, whose form this is. */
  private static final String VERSION = "3.3.0";

  private Check50() {}

  /**
   * A check that was not run is null, not failed: it depends on the first one, that the submission
   * is accepted at all, which is null where the suite or grader is to blame.
   */
  public static String of(Result result) {
    ArrayNode results = JsonText.array().add(accepted(result));
    result.checks().forEach(check -> results.add(check(check, result)));
    StudentTests.of(result).forEach(own -> results.add(own(own)));
    ObjectNode json = JsonText.object();
    json.put("slug", result.exercise());
    json.set("results", results);
    json.put("version", VERSION);
    return JsonText.of(json);
  }

  private static ObjectNode accepted(Result result) {
    ObjectNode node =
        JsonText.object().put("name", "accepted").put("description", "the submission can be run");
    if (Wording.judged(result)) {
      node.put("passed", Wording.ran(result));
    } else {
      node.putNull("passed");
    }
    node.set("log", JsonText.array());
    node.set(
        "cause",
        Wording.ran(result)
            ? node.nullNode()
            : cause(
                Wording.judged(result) ? Wording.stopped(result) : Wording.notGraded(result),
                null));
    return node;
  }

  private static ObjectNode check(CheckResult check, Result result) {
    ObjectNode node =
        JsonText.object().put("name", check.id()).put("description", Wording.name(check));
    boolean known = Wording.ran(result) && check.outcome() != Outcome.NOT_RUN;
    if (known) {
      node.put("passed", check.held());
    } else {
      node.putNull("passed");
    }
    node.set("log", JsonText.array());
    node.set(
        "cause",
        known && check.held()
            ? node.nullNode()
            : cause(
                known ? Wording.of(check) : "can't check until the submission is run",
                known ? check.hint().getOrNull() : null));
    return node;
  }

  private static ObjectNode own(TestsResult own) {
    ObjectNode node =
        JsonText.object()
            .put("name", "your-tests")
            .put("description", StudentTests.NAME)
            .put("passed", StudentTests.passed(own));
    node.set("log", JsonText.array());
    node.set(
        "cause", StudentTests.passed(own) ? node.nullNode() : cause(StudentTests.text(own), null));
    return node;
  }

  private static ObjectNode cause(String rationale, @Nullable String help) {
    return JsonText.object().put("rationale", rationale).put("help", help);
  }
}
