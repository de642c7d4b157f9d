package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.wire.Comparing;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final Comparing.Similar WEAK = new Comparing.Similar(0, 1, 70);
  private static final Comparing.Similar BRIDGE = new Comparing.Similar(1, 4, 80);
  private static final Comparing.Similar STRONG = new Comparing.Similar(2, 3, 90);

  @Test
  void whatIsSimilarToTheSameIsInOneCluster() {
    assertThat(Clusters.of(List.of(WEAK, STRONG, BRIDGE), 6))
        .containsExactly(List.of(STRONG), List.of(BRIDGE, WEAK));
  }

  @Test
  void theOrderOfPairsChangesNothing() {
    List<Comparing.Similar> pairs = List.of(WEAK, STRONG, BRIDGE, new Comparing.Similar(0, 4, 80));
    assertThat(pairs.permutations().map(order -> Clusters.of(order, 6)).distinct()).hasSize(1);
  }

  @Test
  void noPairsAreNoClusters() {
    assertThat(Clusters.of(List.empty(), 3)).isEmpty();
  }
}
