package grader.worker.confine.allow;

import grader.model.Finding;
import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Comparator;

/**
 * Something refused, and where.
 *
 * @param line 0 if it is not known
 */
record Found(Refusal refusal, String file, int line) {
  /** The first ones say enough. */
  private static final int MOST_FINDINGS = 20;

  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::file).thenComparingInt(Found::orderOfLine);

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
        .transform(Found::withoutEchoes)
        .sorted(ORDER)
        .take(MOST_FINDINGS)
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

  /**
   * Types that only come along with something that is refused for the same reason: with a member,
   * or with a type that is used on a known line.
   */
  private static List<Found> withoutEchoes(List<Found> found) {
    Set<String> members = found.reject(Found::isType).map(one -> one.refusal.reason()).toSet();
    Set<String> located =
        found.filter(one -> one.line > 0).map(one -> one.refusal.reason()).toSet();
    return found.reject(
        one ->
            one.isType()
                && (members.contains(one.refusal.reason())
                    || (one.line == 0 && located.contains(one.refusal.reason()))));
  }

  private boolean isType() {
    return refusal.kind() == Kind.TYPE;
  }

  /** A known line comes before an unknown one. */
  private int orderOfLine() {
    return line == 0 ? Integer.MAX_VALUE : line;
  }

  private Finding finding() {
    return new Finding(Finding.Level.ERROR, "forbidden", refusal.message(), file, line, 0);
  }
}
