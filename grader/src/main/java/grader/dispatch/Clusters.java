package grader.dispatch;

import grader.wire.Comparing;
import io.vavr.collection.List;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which submissions hang together by similar pairs: single-linkage clusters, the only ones that
 * leave no pair out.
 */
final class Clusters {
  private static final Comparator<Comparing.Similar> MOST_SIMILAR_FIRST =
      Comparator.comparingInt(Comparing.Similar::percent)
          .reversed()
          .thenComparingInt(Comparing.Similar::first)
          .thenComparingInt(Comparing.Similar::second);

  /** Of every submission, another one of its cluster, and in the end the one that stands for it. */
  private final int[] towards;

  private Clusters(int submissions) {
    towards = new int[submissions];
    Arrays.setAll(towards, number -> number);
  }

  /**
   * The pairs of each cluster, the most similar first, and the cluster that has the most similar
   * pair of all first.
   *
   * @param submissions how many there are, numbered from 0
   */
  static List<List<Comparing.Similar>> of(Iterable<Comparing.Similar> pairs, int submissions) {
    Clusters clusters = new Clusters(submissions);
    pairs.forEach(clusters::join);
    Map<Integer, List<Comparing.Similar>> reversed = new LinkedHashMap<>();
    List.ofAll(pairs)
        .sorted(MOST_SIMILAR_FIRST)
        .forEach(
            pair ->
                reversed.merge(
                    clusters.representative(pair.first()), List.of(pair), List::prependAll));
    return List.ofAll(reversed.values()).map(List::reverse);
  }

  private void join(Comparing.Similar pair) {
    towards[representative(pair.second())] = representative(pair.first());
  }

  private int representative(int number) {
    int last = number;
    while (towards[last] != last) {
      towards[last] = towards[towards[last]];
      last = towards[last];
    }
    return last;
  }
}
