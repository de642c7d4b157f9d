package grader.report.change;

import grader.model.Outcome;
import grader.report.Visible;
import grader.report.change.Comparison.CheckChange;
import grader.report.change.Comparison.PersonChange;
import grader.report.change.Comparison.Standing;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A comparison for a person at a terminal: a paragraph per person, then a line about all. */
public final class ComparisonText {
  private ComparisonText() {}

  public static String of(Comparison comparison) {
    return comparison
        .people()
        .flatMap(ComparisonText::person)
        .append(comparison.people().size() + " changed, " + comparison.unchanged() + " as before.")
        .mkString("", "\n", "\n");
  }

  private static List<String> person(PersonChange person) {
    String name = Visible.of(person.name()).replaceAll("\\s+", " ");
    String change = standing(person.before()) + " -> " + standing(person.after());
    return List.of(name + ": " + change)
        .appendAll(person.checks().map(ComparisonText::check))
        .append("");
  }

  private static String standing(Option<Standing> standing) {
    return standing
        .map(
            there ->
                there.outcome().label().replace('-', ' ')
                    + there
                        .score()
                        .map(score -> ", " + score + " of " + there.maximum())
                        .getOrElse("")
                    + (there.attempt() > 1 ? " (attempt " + there.attempt() + ")" : ""))
        .getOrElse("not there");
  }

  private static String check(CheckChange check) {
    return "  "
        + Visible.of(check.title()).replaceAll("\\s+", " ")
        + ": "
        + outcome(check.before())
        + " -> "
        + outcome(check.after());
  }

  private static String outcome(Option<Outcome> outcome) {
    return outcome.map(known -> known.label().replace('-', ' ')).getOrElse("not in the suite");
  }
}
