package grader.scaffold;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * What the templates of the catalogue of bugs insert.
 *
 * @param checks all tables and properties, with commas
 */
record Catalogue(List<Entry> bugs, String checks, List<Concept> concepts) {
  private static final Map<String, String> SENTENCES =
      HashMap.of(
          "null-as-answer", "No test notices an answer that is null, or holds one.",
          "exception-as-answer", "No test notices that an argument has no answer.",
          "no-answer", "No test notices an argument with which the code never ends.",
          "hidden-state", "No test notices that an answer depends on what was asked before.",
          "altered-input", "No test notices that an argument was changed.",
          "deep-recursion", "No test asks for an argument that is long.");

  record Entry(String name, String says, String misconception, String checks, List<String> draws) {}

  record Concept(String misconception, String sentence) {}

  static Catalogue of(List<Signature> signatures) {
    List<Bug> bugs = signatures.flatMap(Bugs::of);
    return new Catalogue(
        bugs.map(
            bug ->
                new Entry(
                    bug.name(),
                    bug.says(),
                    bug.misconception(),
                    bug.caughtBy().mkString(", "),
                    bug.draws())),
        signatures.flatMap(signature -> new Checks(signature).tables()).mkString(", "),
        bugs.map(Bug::misconception)
            .distinct()
            .map(name -> new Concept(name, SENTENCES.getOrElse(name, ""))));
  }
}
