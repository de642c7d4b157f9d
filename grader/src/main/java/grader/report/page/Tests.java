package grader.report.page;

import grader.model.Chance;
import grader.model.GradedTest;
import grader.model.TestConcept;
import grader.model.TestsResult;
import grader.report.TestSentences;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What is said about the tests of one attempt: a table of tests and concepts, and what no test
 * notices.
 *
 * @param score a score of its own
 * @param reason why none was run, or none counts
 * @param notes on single tests and groups of them, a sentence each
 * @param concepts the columns; none where the exercise tells only how much was missed
 */
record Tests(
    String score,
    Option<String> reason,
    List<Concept> concepts,
    List<Line> lines,
    List<String> notes,
    List<Missed> missed) {

  /**
   * @param caught of how many mistakes
   */
  record Concept(String title, String state, String caught) {}

  /** A test, with a cell for each concept. */
  record Line(String test, String standing, List<Cell> cells) {}

  /**
   * @param state for the style
   */
  record Cell(String state, String text) {}

  /**
   * @param sometimes how often one of its mistakes is noticed all the same
   */
  record Missed(String title, String sentence, List<String> sometimes, List<String> edgeCases) {}

  static Tests of(TestsResult result) {
    return new Tests(
        TestSentences.score(result),
        Option.of(result.reason()).filter(reason -> !reason.isEmpty()),
        result.concepts().map(Tests::concept),
        result.tests().map(test -> line(test, result.concepts())),
        TestSentences.notes(result),
        result
            .concepts()
            .filter(concept -> concept.missed().nonEmpty())
            .map(concept -> missed(concept, result.seeds().size())));
  }

  private static Concept concept(TestConcept concept) {
    return new Concept(
        Link.shown(concept.title()),
        concept.missed().isEmpty() ? "held" : concept.caught() > 0 ? "none" : "missed",
        concept.caught() + " of " + concept.bugs());
  }

  private static Line line(GradedTest test, List<TestConcept> concepts) {
    return new Line(
        Link.shown(test.test()),
        test.standing().label().replace('-', ' '),
        concepts.map(
            concept ->
                test.catches()
                    .find(one -> one.concept().equals(concept.id()))
                    .map(Tests::cell)
                    .getOrElse(new Cell("none", "–"))));
  }

  private static Cell cell(GradedTest.Catch caught) {
    String sometimes = caught.sometimes() > 0 ? " (" + caught.sometimes() + " sometimes)" : "";
    return new Cell(caught.always() > 0 ? "held" : "none", caught.always() + sometimes);
  }

  private static Missed missed(TestConcept concept, int seeds) {
    return new Missed(
        concept.title(),
        concept.sentence(),
        concept
            .missed()
            .filter(bug -> bug.seeds() > 0)
            .map(bug -> TestSentences.often(new Chance(bug.seeds(), bug.tries()), seeds)),
        concept.missed().flatMap(TestConcept.Missed::edgeCases).distinct());
  }
}
