package grader.scaffold;

import io.vavr.collection.List;

/**
 * What the templates of the catalogue of bugs insert.
 *
 * @param checks all tables and properties, with commas
 */
record Catalogue(List<Entry> bugs, String checks) {
  record Entry(String name, String says, String misconception, String checks, List<String> draws) {}

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
        signatures.flatMap(signature -> new Checks(signature).tables()).mkString(", "));
  }
}
