package grader.model;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * One way to write an exercise, which students' tests are run on.
 *
 * @param name never shown to students if it is that of a bug
 * @param bug what is wrong with it; none if it is correct
 */
public record Variant(String name, List<SourceFile> files, Option<Bug> bug) {

  /**
   * A seeded bug, as far as tests are concerned.
   *
   * @param misconception the concept group that it belongs to
   * @param caughtBy ids of the checks of the exercise that falsify it
   */
  public record Bug(String misconception, List<String> caughtBy) {}

  public boolean isCorrect() {
    return bug.isEmpty();
  }
}
