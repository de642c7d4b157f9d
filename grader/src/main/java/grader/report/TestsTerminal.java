package grader.report;

import grader.model.Finding;
import grader.model.GradedTest;
import grader.model.GradedTest.Standing;
import grader.model.TestConcept;
import grader.model.TestFailure;
import grader.model.TestFeedback;
import grader.model.TestsResult;
import io.vavr.collection.List;

/** What came of a student's tests, for a person at a terminal. It names no bug. */
public final class TestsTerminal {
  private final TestsResult result;
  private final Style style;

  private TestsTerminal(TestsResult result, Style style) {
    this.result = result;
    this.style = style;
  }

  public static String of(TestsResult result, Style style) {
    return new TestsTerminal(result, style).lines().map(Printable::line).mkString("", "\n", "\n");
  }

  private List<String> lines() {
    return result
        .findings()
        .flatMap(this::finding)
        .appendAll(
            result
                .tests()
                .filter(test -> test.standing() == Standing.INVALID)
                .flatMap(this::invalid))
        .appendAll(missed())
        .appendAll(tests())
        .appendAll(summary());
  }

  private List<String> finding(Finding finding) {
    String place = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
    String title =
        switch (result.outcome()) {
          case FORBIDDEN -> "not allowed here";
          case DOES_NOT_COMPILE -> "does not compile";
          default -> finding.rule();
        };
    return bar(title, place)
        .appendAll(List.of(finding.message().split("\n")).flatMap(line -> Layout.wrapped("", line)))
        .append("");
  }

  private List<String> bar(String title, String place) {
    return List.of(
        style.title(Layout.apart("-- " + title.toUpperCase(java.util.Locale.ROOT), '-', place)));
  }

  private List<String> invalid(GradedTest test) {
    return test.forbids()
        .toList()
        .flatMap(
            forbidden ->
                bar(
                        "forbids correct behaviour",
                        test.test()
                            + (forbidden.failure().line() > 0
                                ? ":" + forbidden.failure().line()
                                : ""))
                    .appendAll(Layout.wrapped("", why(forbidden)))
                    .appendAll(
                        forbidden.failure().message().isBlank()
                            ? List.empty()
                            : Layout.wrapped("    ", forbidden.failure().message()))
                    .append("It does not count until correct code passes it.")
                    .append(""));
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

  private List<String> missed() {
    List<TestConcept> open = result.concepts().filter(concept -> concept.missed().nonEmpty());
    return open.isEmpty()
        ? List.empty()
        : List.of(style.strong("What no test notices"))
            .appendAll(open.flatMap(this::missed))
            .append("");
  }

  private List<String> missed(TestConcept concept) {
    String head =
        concept.title()
            + ": "
            + (concept.caught() == 0
                ? "not tested"
                : concept.missed().size() + " of " + concept.bugs() + " mistakes missed");
    int seeds = result.seeds().size();
    return List.of("  " + style.bad(head))
        .appendAll(
            concept.sentence().isEmpty()
                ? List.empty()
                : Layout.wrapped("      ", concept.sentence()))
        .appendAll(
            concept
                .missed()
                .filter(bug -> bug.seeds() > 0)
                .map(
                    bug ->
                        "      one only sometimes: under "
                            + bug.seeds()
                            + " of "
                            + seeds
                            + " seeds"))
        .appendAll(
            concept
                .missed()
                .flatMap(TestConcept.Missed::edgeCases)
                .distinct()
                .map(edgeCase -> "      edge case: " + edgeCase));
  }

  private List<String> tests() {
    return result.tests().isEmpty()
        ? List.empty()
        : List.of(style.strong("Tests")).appendAll(result.tests().flatMap(this::row)).append("");
  }

  private List<String> row(GradedTest test) {
    return Layout.wrapped("  ", test.test() + ": " + standing(test));
  }

  private String standing(GradedTest test) {
    return switch (test.standing()) {
      case COUNTS -> "counts" + catches(test);
      case CATCHES_NOTHING -> "catches nothing: it passes on every mistake that was tried";
      case WITHOUT_ASSERTION -> "has no assertion, so it counts nothing";
      case INVALID -> "forbids correct behaviour, so it does not count";
      case ABORTED -> "was aborted by an assumption, so it counts nothing";
      case DISABLED -> "is disabled, so it counts nothing";
      case NOT_RUN -> "was not run, so it counts nothing";
    };
  }

  private String catches(GradedTest test) {
    return test.catches().isEmpty()
        ? ""
        : "; catches "
            + test.catches()
                .map(
                    one ->
                        title(one.concept())
                            + " "
                            + one.always()
                            + (one.sometimes() > 0 ? " (+" + one.sometimes() + " sometimes)" : ""))
                .mkString(", ");
  }

  private String title(String concept) {
    return result
        .concepts()
        .find(one -> one.id().equals(concept))
        .map(TestConcept::title)
        .getOrElse(concept);
  }

  private List<String> summary() {
    return switch (result.outcome()) {
      case PASSED, FAILED ->
          (result.reason().isEmpty() ? List.<String>empty() : List.of(sentence()))
              .append(
                  style.strong(
                      "Score: "
                          + result.score()
                          + " of "
                          + result.maximum()
                          + " concepts; "
                          + result.caught()
                          + " of "
                          + result.bugs()
                          + " mistakes caught"
                          + (result.feedback() == TestFeedback.NUMBER
                              ? ", " + (result.bugs() - result.caught()) + " missed"
                              : "")));
      case NOT_GRADED -> List.of(sentence(), "This is not your mistake; your score is unaffected.");
      case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE ->
          List.of("Not run: " + result.reason() + ".");
    };
  }

  private String sentence() {
    return "Not graded: " + result.reason() + ".";
  }
}
