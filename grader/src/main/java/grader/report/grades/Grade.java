package grader.report.grades;

import grader.model.Points;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A grade for another program's scale. */
final class Grade {
  private static final int PLACES = 2;

  private Grade() {}

  /**
   * The part of the maximum that was reached, of another maximum, with two places.
   *
   * @param best the other maximum; points stay what they are where there is none
   * @param comma whether it is written 7,50
   */
  static String scaled(Points score, Points maximum, Option<BigDecimal> best, boolean comma) {
    BigDecimal grade =
        maximum.equals(Points.ZERO)
            ? BigDecimal.ZERO.setScale(PLACES)
            : score
                .decimal()
                .multiply(best.getOrElse(maximum::decimal))
                .divide(maximum.decimal(), PLACES, RoundingMode.HALF_UP);
    return comma ? grade.toPlainString().replace('.', ',') : grade.toPlainString();
  }
}
