package grader.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.model.CheckResult;
import grader.model.Points;
import grader.model.Result;

/**
 * The grading part of Classroom 50's {@code result.json}
 * (https://github.com/foundation50/classroom50/wiki/Advanced-Autograding). Classroom, commit and
 * release belong to the runner, which knows them.
 */
public final class Classroom50 {
  private Classroom50() {}

  /** A result that was not graded has a score of 0 out of 0 and one test that says why. */
  public static String of(Result result) {
    boolean judged = Wording.judged(result);
    ObjectNode json = JsonText.object();
    json.put("schema", "classroom50/result/v1");
    json.put("score", JsonText.number(judged ? result.score() : Points.ZERO));
    json.put("max-score", JsonText.number(judged ? result.maxScore() : Points.ZERO));
    json.set(
        "tests",
        judged
            ? tests(result)
            : JsonText.array()
                .add(test(Wording.notGraded(result), false, Points.ZERO, Points.ZERO)));
    return JsonText.of(json);
  }

  private static ArrayNode tests(Result result) {
    ArrayNode tests = JsonText.array();
    for (CheckResult check : result.checks()) {
      tests.add(test(Wording.name(check), check.held(), check.points(), check.maxPoints()));
    }
    StudentTests.of(result)
        .forEach(
            own ->
                tests.add(
                    test(StudentTests.NAME, StudentTests.passed(own), Points.ZERO, Points.ZERO)));
    return tests;
  }

  private static ObjectNode test(String name, boolean passed, Points points, Points maxPoints) {
    return JsonText.object()
        .put("test-name", name)
        .put("passed", passed)
        .put("score", JsonText.number(points))
        .put("max-score", JsonText.number(maxPoints));
  }
}
