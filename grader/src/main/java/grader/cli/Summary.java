package grader.cli;

import grader.model.Ending;
import grader.model.Row;

/**
 * A class in numbers.
 *
 * @param notGraded by a fault of grader or the suite
 */
record Summary(int deliveries, int right, int notRight, int unreadable, int notGraded, int late) {

  static Summary of(Iterable<Row> rows) {
    int[] count = new int[Ending.values().length];
    int all = 0;
    int late = 0;
    for (Row row : rows) {
      all++;
      late += row.delivery().late() ? 1 : 0;
      switch (row.result().outcome()) {
        case PASSED -> count[0]++;
        case UNREADABLE -> count[2]++;
        case NOT_GRADED -> count[3]++;
        case FAILED, DOES_NOT_COMPILE, CONTRACT, FORBIDDEN -> count[1]++;
      }
    }
    return new Summary(all, count[0], count[1], count[2], count[3], late);
  }

  String text(String exercise, String layout) {
    return exercise
        + ": "
        + deliveries
        + (deliveries == 1 ? " submission (" : " submissions (")
        + layout
        + "), "
        + right
        + " right, "
        + notRight
        + " not right"
        + part(unreadable, " with nothing to grade")
        + part(notGraded, " not graded by a fault that is not the student's")
        + part(late, " late")
        + ".";
  }

  private static String part(int count, String what) {
    return count == 0 ? "" : ", " + count + what;
  }
}
