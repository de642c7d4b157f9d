package grader.report.grades;

import grader.report.grades.Cells.Cell;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Where in a teacher's table the grades go.
 *
 * @param people the rows of people, each with the id that the table gives them
 * @param grade column of the grade, from 0
 * @param feedback column of the feedback, from 0; none where the table has no such column
 */
record Sheet(List<Line> people, int grade, Option<Integer> feedback) {

  /**
   * The row of one person.
   *
   * @param name to tell the teacher about them
   * @param maximum the best grade; none where the table does not say
   * @param comma whether the table writes 7,50
   */
  record Line(
      List<Cell> cells, String id, String name, Option<BigDecimal> maximum, boolean comma) {}
}
