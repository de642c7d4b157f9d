package grader.report.page;

import grader.model.Points;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * A bar of the histogram.
 *
 * @param range of scores, in hundredths of the maximum
 * @param width 0 to 100, where the highest bar has 100
 */
record Bar(String range, int count, int width) {
  private static final int BARS = 10;

  /** One bar per tenth of the maximum and one for the maximum itself. */
  static List<Bar> of(Map<Points, Integer> scores, Points max) {
    Map<Integer, Integer> counts =
        scores
            .toList()
            .groupBy(score -> tenth(score._1, max))
            .mapValues(all -> all.map(score -> score._2).sum().intValue());
    int highest = counts.values().max().getOrElse(1);
    return List.rangeClosed(0, BARS)
        .map(
            tenth -> {
              int count = counts.getOrElse(tenth, 0);
              return new Bar(range(tenth), count, 100 * count / highest);
            });
  }

  private static int tenth(Points score, Points max) {
    return max.equals(Points.ZERO)
        ? 0
        : Math.toIntExact((long) BARS * score.hundredths() / max.hundredths());
  }

  private static String range(int tenth) {
    return tenth == BARS ? "100 %" : tenth * 10 + "–" + (tenth * 10 + 9) + " %";
  }
}
