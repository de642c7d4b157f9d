package grader.dispatch;

import grader.model.Check;
import grader.model.Outcome;
import grader.model.Verdict;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/** The verdicts of one attempt so far, and which of them are in doubt. */
final class Verdicts {
  /** Workers that one table may cost in the same way; each takes up to a second to replace. */
  private static final int MOST_DEATHS = 5;

  private final List<Check> checks;
  private LinkedHashMap<String, Verdict> verdicts;
  private Set<String> doubtful = HashSet.empty();

  /**
   * @param checks all that are asked for
   * @param given verdicts that stand already
   */
  Verdicts(List<Check> checks, LinkedHashMap<String, Verdict> given) {
    this.checks = checks;
    this.verdicts = given;
  }

  LinkedHashMap<String, Verdict> all() {
    return verdicts;
  }

  /**
   * The verdicts that stand: those that are not odd, and those of workers that served nobody else.
   */
  LinkedHashMap<String, Verdict> certain() {
    return verdicts.removeAll(doubtful);
  }

  boolean areCertain() {
    return doubtful.isEmpty();
  }

  boolean isEmpty() {
    return verdicts.isEmpty();
  }

  /** The checks that have no verdict. */
  List<String> undecided() {
    return checks.map(Check::id).reject(verdicts::containsKey);
  }

  /**
   * @param used whether the worker that gave it had served others before
   */
  void add(Verdict verdict, boolean used) {
    verdicts = verdicts.put(verdict.check(), verdict);
    if (used && Grader.isOdd(verdict.outcome())) {
      doubtful = doubtful.add(verdict.check());
    }
  }

  /**
   * The verdict on a check that ended its worker. Where several rows of one table ended their
   * workers in the same way, the others of that table would too.
   */
  void addDeath(Verdict verdict, boolean used) {
    add(verdict, used);
    List<Check> table =
        checks
            .find(check -> check.id().equals(verdict.check()))
            .toList()
            .flatMap(dead -> checks.filter(check -> check.group().equals(dead.group())));
    int deaths =
        table.count(
            check ->
                verdicts.get(check.id()).exists(known -> known.outcome() == verdict.outcome()));
    int enough = verdict.outcome() == Outcome.TIME_LIMIT ? 1 : MOST_DEATHS;
    if (deaths >= enough) {
      table
          .map(Check::id)
          .reject(verdicts::containsKey)
          .forEach(id -> verdicts = verdicts.put(id, Verdict.outOf(verdict.outcome(), id)));
    }
  }
}
