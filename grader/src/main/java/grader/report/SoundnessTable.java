package grader.report;

import grader.model.CaughtBug;
import grader.model.Check;
import grader.model.Soundness;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The table of checks and bugs that {@code validate} prints: which check catches which bug. */
public final class SoundnessTable {
  private SoundnessTable() {}

  public static String of(Soundness soundness) {
    return List.of(
            soundness.exercise()
                + ": "
                + soundness.checks().size()
                + " checks, "
                + soundness.correct()
                + (soundness.correct() == 1 ? " correct solution" : " correct solutions")
                + " under "
                + soundness.seeds()
                + " seeds, "
                + soundness.bugs().size()
                + " bugs")
        .append("checks and the bugs each catches; * caught by no other check")
        .appendAll(soundness.checks().flatMap(check -> row(check, soundness)))
        .appendAll(listed("catch no bug:", soundness.idle()))
        .appendAll(
            listed(
                "catch no bug alone, and no reason is given (seed a bug, or write checks.yaml):",
                soundness.unreasoned()))
        .appendAll(toldOtherwise(soundness.bugs().filter(bug -> bug.toldAs().nonEmpty())))
        .appendAll(Option.when(soundness.problems().nonEmpty(), ""))
        .appendAll(soundness.problems().map(problem -> "  UNSOUND: " + problem))
        .append(soundness.problems().isEmpty() ? "  sound" : "  not sound")
        .mkString("", "\n", "\n");
  }

  private static List<String> toldOtherwise(List<CaughtBug> bugs) {
    return bugs.isEmpty()
        ? List.empty()
        : bugs.map(bug -> "      " + bug.name() + ": " + bug.toldAs().mkString(" "))
            .prepend("  told to students under other pages than bugs.yaml names:");
  }

  private static List<String> listed(String title, List<String> checks) {
    return checks.isEmpty()
        ? List.empty()
        : Layout.wrapped("      ", checks.mkString(" ")).prepend("  " + title);
  }

  private static List<String> row(Check check, Soundness soundness) {
    List<String> bugs =
        soundness
            .bugs()
            .filter(bug -> bug.caughtBy(check.id()))
            .map(bug -> bug.checks().size() == 1 ? bug.name() + "*" : bug.name());
    return List.of("  " + check.id() + ": " + bugs.size())
        .appendAll(bugs.isEmpty() ? List.empty() : Layout.wrapped("      ", bugs.mkString(" ")));
  }
}
