package grader.report.change;

import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Ending;
import grader.model.Outcome;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What changed between two gradings, by the attempts that count.
 *
 * @param people whose result changed, who came and who went, in the order of the later grading
 * @param unchanged how many have the same result
 */
public record Comparison(List<PersonChange> people, int unchanged) {

  /**
   * A person's results before and after.
   *
   * @param before none where the person was not there
   * @param after none where the person is not there any more
   * @param checks those with another verdict, in suite order
   */
  public record PersonChange(
      String name, Option<Standing> before, Option<Standing> after, List<CheckChange> checks) {}

  /**
   * How a submission did.
   *
   * @param score none where the suite or grader is to blame
   * @param attempt from 1
   */
  public record Standing(Ending outcome, Option<Points> score, Points maximum, int attempt) {}

  /**
   * A check's verdicts before and after.
   *
   * @param before none where the suite had no such check
   * @param after none where the suite has no such check any more
   */
  public record CheckChange(
      String id, String title, Option<Outcome> before, Option<Outcome> after) {}

  /** As much of a row as can be compared. */
  private record Known(String name, Standing standing, Map<String, Verdict> verdicts) {
    static Known of(Row row) {
      Result result = row.result();
      return new Known(
          row.delivery().person().name(),
          new Standing(
              result.outcome(),
              Option.when(result.outcome() != Ending.NOT_GRADED, result.score()),
              result.maxScore(),
              row.delivery().attempt()),
          LinkedHashMap.ofEntries(
              result.checks().map(check -> new Tuple2<>(check.id(), Verdict.of(check)))));
    }
  }

  private record Verdict(String title, Outcome outcome) {
    static Verdict of(CheckResult check) {
      return new Verdict(
          check.title().equals(check.group())
              ? check.title()
              : check.group() + ": " + check.title(),
          check.outcome());
    }
  }

  /** People are the same where their ids are. */
  public static Comparison of(ClassResults before, ClassResults after) {
    Map<String, Known> old = known(before);
    Map<String, Known> young = known(after);
    List<Option<PersonChange>> stayed =
        young.toList().map(person -> change(old.get(person._1), Option.some(person._2)));
    List<Option<PersonChange>> gone =
        old.filterKeys(id -> !young.containsKey(id))
            .values()
            .toList()
            .map(person -> change(Option.some(person), Option.none()));
    return new Comparison(
        stayed.appendAll(gone).flatMap(change -> change), stayed.count(Option::isEmpty));
  }

  private static Map<String, Known> known(ClassResults results) {
    return Iterator.ofAll(results.rows())
        .filter(Row::counts)
        .toLinkedMap(row -> new Tuple2<>(row.delivery().person().id(), Known.of(row)));
  }

  /** None where nothing changed. */
  private static Option<PersonChange> change(Option<Known> before, Option<Known> after) {
    boolean same = before.map(Known::standing).equals(after.map(Known::standing));
    List<CheckChange> checks =
        before.isDefined() && after.isDefined()
            ? checks(verdicts(before), verdicts(after))
            : List.empty();
    return after
        .orElse(before)
        .filter(person -> !same || !checks.isEmpty())
        .map(
            person ->
                new PersonChange(
                    person.name, before.map(Known::standing), after.map(Known::standing), checks));
  }

  private static Map<String, Verdict> verdicts(Option<Known> person) {
    return person.map(Known::verdicts).getOrElse(LinkedHashMap.empty());
  }

  private static List<CheckChange> checks(Map<String, Verdict> before, Map<String, Verdict> after) {
    return after
        .keySet()
        .toList()
        .appendAll(before.keySet().toList().filter(id -> !after.containsKey(id)))
        .filter(id -> !outcome(before, id).equals(outcome(after, id)))
        .map(
            id ->
                new CheckChange(
                    id,
                    after.get(id).orElse(before.get(id)).map(Verdict::title).getOrElse(id),
                    outcome(before, id),
                    outcome(after, id)));
  }

  private static Option<Outcome> outcome(Map<String, Verdict> verdicts, String id) {
    return verdicts.get(id).map(Verdict::outcome);
  }
}
