package grader.report;

import grader.model.Chance;
import grader.model.GradedTest;
import grader.model.TestConcept;
import grader.model.TestsResult;
import io.vavr.collection.List;

/** What no test of a student notices, and what came of each of the tests, as lines. */
record TestTables(TestsResult result, Style style) {

  List<String> missed() {
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
                .flatMap(
                    bug ->
                        Layout.wrapped(
                            "      ",
                            "one only sometimes: "
                                + TestSentences.often(
                                    new Chance(bug.seeds(), bug.tries()), seeds))))
        .appendAll(
            concept
                .missed()
                .flatMap(TestConcept.Missed::edgeCases)
                .distinct()
                .map(edgeCase -> "      edge case: " + edgeCase));
  }

  List<String> tests() {
    return result.tests().isEmpty()
        ? List.empty()
        : List.of(style.strong("Tests"))
            .appendAll(result.tests().flatMap(this::row))
            .appendAll(
                TestSentences.notes(result).flatMap(sentence -> Layout.wrapped("  ", sentence)))
            .append("");
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
                .map(one -> title(one.concept()) + " " + one.always() + sometimes(one))
                .mkString(", ");
  }

  private String sometimes(GradedTest.Catch caught) {
    return caught.sometimes() == 0
        ? ""
        : " (+"
            + caught.sometimes()
            + " sometimes"
            + caught
                .chances()
                .lastOption()
                .map(rarest -> ": " + TestSentences.often(rarest, result.seeds().size()))
                .getOrElse("")
            + ")";
  }

  private String title(String concept) {
    return result
        .concepts()
        .find(one -> one.id().equals(concept))
        .map(TestConcept::title)
        .getOrElse(concept);
  }
}
