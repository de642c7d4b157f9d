package grader.report.grades;

import grader.model.Ending;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import io.vavr.control.Option;

/**
 * What somebody gets.
 *
 * @param name with the id, to tell the teacher about them
 * @param score none where the suite or grader is to blame
 */
record Given(String name, Option<Points> score, Points maximum, String feedback) {

  static Given of(Row row) {
    Result result = row.result();
    return new Given(
        row.delivery().person().name() + " (" + row.delivery().person().id() + ")",
        Option.when(result.outcome() != Ending.NOT_GRADED, result.score()),
        result.maxScore(),
        ShortFeedback.html(result));
  }
}
