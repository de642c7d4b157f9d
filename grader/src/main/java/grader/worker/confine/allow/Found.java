package grader.worker.confine.allow;

import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Comparator;

/**
 * Something refused, and where.
 *
 * @param line 0 if it is not known
 */
record Found(Refusal refusal, String file, int line) {
  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::file).thenComparingInt(Found::orderOfLine);

  static Found nowhere(Refusal refusal) {
    return new Found(refusal, "", 0);
  }

  /**
   * One finding for each distinct use, where it occurs first. A type whose members are refused is
   * not told once more by itself.
   */
  static List<Finding> findings(List<Found> found) {
    return found
        .groupBy(one -> one.refusal.subject())
        .values()
        .toList()
        .flatMap(Found::ofOneSubject)
        .sorted(ORDER)
        .map(Found::finding);
  }

  private static List<Found> ofOneSubject(List<Found> found) {
    List<Found> sorted = found.sorted(ORDER);
    return sorted
        .map(one -> one.refusal.kind())
        .min()
        .toList()
        .flatMap(kind -> sorted.filter(one -> one.refusal.kind() == kind))
        .distinctBy(one -> one.refusal.reason());
  }

  /** A known line comes before an unknown one. */
  private int orderOfLine() {
    return line == 0 ? Integer.MAX_VALUE : line;
  }

  private Finding finding() {
    return new Finding(Finding.Level.ERROR, "forbidden", refusal.message(), file, line, 0);
  }
}
