package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.collection.List;
import java.math.BigDecimal;

/**
 * Points, exact to the hundredth, so that shares of a table add up to the table's points without
 * rounding.
 *
 * @param hundredths at least 0
 */
public record Points(int hundredths) implements Comparable<Points> {
  public static final Points ZERO = new Points(0);

  private static final int SCALE = 2;

  public Points {
    if (hundredths < 0) {
      throw new IllegalArgumentException("negative points: " + hundredths);
    }
  }

  /** Whole points. */
  public static Points of(int whole) {
    return new Points(Math.multiplyExact(whole, 100));
  }

  public static Points sum(Iterable<Points> all) {
    return List.ofAll(all).fold(ZERO, Points::plus);
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(hundredths, other.hundredths));
  }

  /**
   * Shares that differ by at most a hundredth and add up to these points exactly; the first ones
   * are the larger ones.
   *
   * @param count at least 1
   */
  public List<Points> sharedBy(int count) {
    int larger = hundredths % count;
    return List.range(0, count).map(i -> new Points(hundredths / count + (i < larger ? 1 : 0)));
  }

  @JsonValue
  public BigDecimal decimal() {
    return BigDecimal.valueOf(hundredths, SCALE);
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  /** Without needless zeros: {@code 7.35}, {@code 10}. */
  @Override
  public String toString() {
    BigDecimal shortest = decimal().stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0).toPlainString() : shortest.toPlainString();
  }
}
