package grader.model;

import io.vavr.control.Option;

/**
 * One graded line of a suite, known before any student code runs.
 *
 * @param id unique in its exercise, in kebab-case: {@code zero-divisor/divisor-is-zero}
 * @param title for people
 * @param group the title of the table that an edge case is a row of; a property's own title
 * @param maxPoints what it is worth
 * @param misconception the explanation page that tells what a failure reveals
 */
public record Check(
    String id,
    String title,
    String group,
    Kind kind,
    Points maxPoints,
    Option<String> misconception,
    Option<String> hint) {

  /** What the ids of all rows of its table begin with; a property's own id. */
  public String table() {
    return tableOf(id);
  }

  static String tableOf(String id) {
    return id.replaceFirst("/.*", "");
  }
}
