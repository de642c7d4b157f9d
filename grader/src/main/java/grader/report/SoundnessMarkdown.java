package grader.report;

import grader.model.CaughtBug;
import grader.model.Check;
import grader.model.Finding;
import grader.model.Soundness;
import io.vavr.collection.List;

/**
 * Two tables for people who read the solutions: what catches each bug, and what each check is for.
 * The rows of a table of edge cases stand together.
 */
public final class SoundnessMarkdown {
  private SoundnessMarkdown() {}

  public static String of(Soundness soundness) {
    return List.of("", "### " + soundness.exercise(), "")
        .appendAll(
            table(
                List.of("bug", "what is wrong", "caught by", "findings"),
                soundness.bugs().map(bug -> row(bug, soundness.checks()))))
        .append("")
        .appendAll(
            table(
                List.of("check", "bugs", "of these, caught by nothing else", "why it stays"),
                soundness.tables().map(table -> row(table, soundness))))
        .appendAll(soundness.idle().flatMap(check -> idle(check, soundness)))
        .appendAll(soundness.problems().map(problem -> "\nUNSOUND: " + problem))
        .mkString("", "\n", "\n");
  }

  private static List<String> row(CaughtBug bug, List<Check> checks) {
    return List.of(
        bug.name(),
        bug.says(),
        checks
            .map(Check::table)
            .distinct()
            .filter(bug.tables()::contains)
            .map(table -> share(table, bug, checks))
            .mkString(", "),
        bug.findings().map(SoundnessMarkdown::finding).mkString(", "));
  }

  /** {@code zero-divisor 1/2} where one of two rows catches the bug. */
  private static String share(String table, CaughtBug bug, List<Check> checks) {
    List<Check> rows = checks.filter(check -> check.table().equals(table));
    return rows.size() == 1
        ? table
        : table + " " + rows.count(row -> bug.caughtBy(row.id())) + "/" + rows.size();
  }

  private static String finding(Finding finding) {
    return finding.level() == Finding.Level.NOTE ? "(" + finding.rule() + ")" : finding.rule();
  }

  private static List<String> row(String table, Soundness soundness) {
    return List.of(
        table,
        String.valueOf(soundness.bugs().count(bug -> bug.tables().contains(table))),
        soundness.caughtOnlyBy(table).map(CaughtBug::name).mkString(", "),
        reason(table, soundness));
  }

  private static List<String> idle(String check, Soundness soundness) {
    return List.of("", check + " catches none of these bugs: " + reason(check, soundness) + ".");
  }

  private static String reason(String check, Soundness soundness) {
    return soundness.unreasoned().contains(check)
        ? "NO REASON IS GIVEN"
        : soundness.reasons().getOrElse(check, "");
  }

  private static List<String> table(List<String> head, List<List<String>> rows) {
    return rows.prepend(head.map(column -> "---")).prepend(head).map(SoundnessMarkdown::line);
  }

  private static String line(List<String> cells) {
    return cells.map(cell -> cell.replace("|", "\\|")).mkString("| ", " | ", " |");
  }
}
