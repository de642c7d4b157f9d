package grader.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.model.CheckResult;
import grader.model.Outcome;
import grader.model.Result;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The step output {@code result} that GitHub Classroom's reporter reads
 * (https://github.com/classroom-resources/autograding-grading-reporter).
 */
public final class GithubClassroom {
  private static final int VERSION = 1;

  private GithubClassroom() {}

  /** JSON in base64, in one line. */
  public static String of(Result result) {
    return Base64.getEncoder().encodeToString(json(result).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Result result) {
    ObjectNode json = JsonText.object();
    json.put("version", VERSION);
    json.put("status", status(result));
    json.put("max_score", JsonText.number(result.maxScore()));
    json.set("tests", Wording.ran(result) ? tests(result) : JsonText.array().add(whole(result)));
    return JsonText.of(json);
  }

  private static String status(Result result) {
    return switch (result.outcome()) {
      case PASSED -> "pass";
      case FAILED -> "fail";
      case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE, NOT_GRADED -> "error";
    };
  }

  private static ArrayNode tests(Result result) {
    ArrayNode tests = JsonText.array();
    result.checks().forEach(check -> tests.add(test(check)));
    StudentTests.of(result)
        .forEach(
            own ->
                tests.add(
                    worthless(
                        test(
                            StudentTests.NAME,
                            StudentTests.passed(own) ? "pass" : "fail",
                            StudentTests.text(own)))));
    return tests;
  }

  private static ObjectNode test(CheckResult check) {
    String status = check.held() ? "pass" : check.outcome() == Outcome.NOT_RUN ? "error" : "fail";
    ObjectNode test =
        test(Wording.name(check), status, Wording.of(check))
            .put("score", JsonText.number(check.points()))
            .put("test_code", check.counterexample().map(found -> found.call()).getOrElse(""))
            .put("filename", check.file().getOrElse(""));
    return test.put("line_no", check.line().getOrElse(0)).put("duration", 0);
  }

  /** What stands for all checks where none was run. */
  private static ObjectNode whole(Result result) {
    return worthless(test(result.outcome().label(), "error", Wording.of(result)));
  }

  private static ObjectNode worthless(ObjectNode test) {
    return test.put("score", 0)
        .put("test_code", "")
        .put("filename", "")
        .put("line_no", 0)
        .put("duration", 0);
  }

  private static ObjectNode test(String name, String status, String message) {
    return JsonText.object().put("name", name).put("status", status).put("message", message);
  }
}
