package grader.report;

import grader.model.Finding;
import grader.model.GradedTest;
import grader.model.GradedTest.Standing;
import grader.model.TestFailure;
import grader.model.TestsResult;
import io.vavr.collection.List;

/** What kept the tests of a student from being run, and why single ones do not count, as lines. */
record TestMessages(TestsResult result, Style style) {

  List<String> lines() {
    return result
        .findings()
        .flatMap(this::finding)
        .appendAll(
            result
                .tests()
                .filter(test -> test.standing() == Standing.INVALID)
                .flatMap(this::invalid));
  }

  private List<String> finding(Finding finding) {
    return List.of(bar(Obstacle.title(result.outcome(), finding), finding.place()))
        .appendAll(Obstacle.text(finding))
        .append("");
  }

  private String bar(String title, String place) {
    return style.title(Layout.bar(title, place));
  }

  private List<String> invalid(GradedTest test) {
    return test.forbids()
        .toList()
        .flatMap(
            forbidden ->
                List.of(bar("forbids correct behaviour", place(test, forbidden)))
                    .appendAll(Layout.wrapped("", why(forbidden)))
                    .appendAll(
                        forbidden.failure().message().isBlank()
                            ? List.empty()
                            : Layout.wrapped("    ", forbidden.failure().message()))
                    .append("It does not count until correct code passes it.")
                    .append(""));
  }

  private static String place(GradedTest test, GradedTest.Forbidden forbidden) {
    int line = forbidden.failure().line();
    return line > 0 ? test.test() + ":" + line : test.test();
  }

  private static String why(GradedTest.Forbidden forbidden) {
    String whose =
        forbidden.reference()
            ? "the reference solution"
            : forbidden.solutions() == 1 ? "one correct solution" : "some correct solutions";
    TestFailure failure = forbidden.failure();
    return switch (failure.kind()) {
      case EXCEPTION ->
          "This test demands an exception; the contract does not, and with "
              + whose
              + " there was "
              + failure.got()
              + ":";
      case VALUE ->
          "This test demands "
              + failure.expected()
              + "; "
              + whose
              + " rightly gave "
              + failure.got()
              + ":";
      case ANSWER -> "On " + whose + " this test ended with an exception of its own:";
      case CONDITION -> "This test demands something that " + whose + " rightly did not do:";
      case LIMIT -> "On " + whose + " this test did not come to an end:";
    };
  }
}
