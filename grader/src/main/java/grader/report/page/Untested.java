package grader.report.page;

import grader.model.ClassResults;
import grader.model.Row;
import grader.model.TestConcept;
import grader.model.TestsResult;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What the tests of a class notice, concept by concept.
 *
 * @param people who handed in tests that could be run
 * @param concepts the least noticed first
 */
record Untested(int people, List<Concept> concepts) {

  /**
   * How many people have tests that notice a concept.
   *
   * @param all who catch all of its mistakes
   * @param some who catch some of them
   * @param nobody whether no test of anybody notices it
   */
  record Concept(String title, String sentence, int all, int some, boolean nobody) {
    private Concept with(TestConcept of) {
      boolean full = of.missed().isEmpty();
      boolean part = !full && of.caught() > 0;
      return new Concept(
          title, sentence, all + (full ? 1 : 0), some + (part ? 1 : 0), nobody && !full && !part);
    }
  }

  /** None where nobody handed in tests. */
  static Option<Untested> of(ClassResults results) {
    int people = 0;
    Map<String, Concept> concepts = LinkedHashMap.empty();
    for (TestsResult tests :
        Iterator.ofAll(results.rows()).filter(Row::counts).flatMap(row -> row.result().tests())) {
      people += tests.tests().isEmpty() ? 0 : 1;
      for (TestConcept one : tests.concepts()) {
        Concept before =
            concepts.getOrElse(
                one.id(), new Concept(Link.shown(one.title()), one.sentence(), 0, 0, true));
        concepts = concepts.put(one.id(), before.with(one));
      }
    }
    List<Concept> sorted = concepts.values().toList().sortBy(one -> 2 * one.all + one.some);
    return Option.when(people > 0, new Untested(people, sorted));
  }
}
