package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PointsTest {

  @Property
  void sharesAddUpToTheWhole(
      @ForAll @IntRange(max = 100_000) int hundredths,
      @ForAll @IntRange(min = 1, max = 200) int count) {
    assertThat(Points.sum(new Points(hundredths).sharedBy(count)))
        .isEqualTo(new Points(hundredths));
  }

  @Property
  void sharesDifferByAtMostAHundredth(
      @ForAll @IntRange(max = 100_000) int hundredths,
      @ForAll @IntRange(min = 1, max = 200) int count) {
    List<Points> shares = new Points(hundredths).sharedBy(count);
    assertThat(shares.max().get().hundredths() - shares.min().get().hundredths()).isBetween(0, 1);
  }

  @Property
  void theDecimalFormIsExact(@ForAll @IntRange(max = 1_000_000) int hundredths) {
    Points points = new Points(hundredths);
    assertThat(points.decimal().movePointRight(2).intValueExact()).isEqualTo(hundredths);
  }
}
