package grader.report;

import grader.model.Check;
import grader.model.Soundness;
import io.vavr.collection.List;

/**
 * The table of checks and bugs that {@code validate} prints: for each check, how many bugs it
 * catches, and which only it catches.
 */
public final class SoundnessTable {
  private SoundnessTable() {}

  public static String of(Soundness soundness) {
    return List.of(
            soundness.exercise()
                + ": "
                + soundness.checks().size()
                + " checks, "
                + soundness.correct()
                + " correct solutions under "
                + soundness.seeds()
                + " seeds, "
                + soundness.caught().size()
                + " bugs")
        .appendAll(soundness.checks().map(check -> row(check, soundness)))
        .appendAll(soundness.idle().map(check -> "  catches no bug: " + check))
        .appendAll(soundness.problems().map(problem -> "  UNSOUND: " + problem))
        .append(soundness.problems().isEmpty() ? "  sound" : "  not sound")
        .mkString("", "\n", "\n");
  }

  private static String row(Check check, Soundness soundness) {
    List<String> bugs =
        soundness.caught().filter(bug -> bug._2.contains(check.id())).map(bug -> bug._1);
    List<String> alone =
        soundness
            .caught()
            .filter(bug -> bug._2.size() == 1 && bug._2.contains(check.id()))
            .map(bug -> bug._1);
    return "  "
        + Layout.padded(check.id(), 60)
        + " "
        + "%3d".formatted(bugs.size())
        + (alone.isEmpty() ? "" : "  only it: " + alone.mkString(", "));
  }
}
