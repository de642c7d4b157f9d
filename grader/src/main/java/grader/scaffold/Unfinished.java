package grader.scaffold;

import grader.model.Exercise;
import grader.model.SourceFile;
import io.vavr.collection.List;
import java.util.regex.Pattern;

/** What is left of a scaffold in an exercise. */
public final class Unfinished {
  private static final Pattern OPEN = Pattern.compile(",\\s+open\\(\\)");
  private static final Pattern TO_BE_WRITTEN = Pattern.compile("(?i)\\bto be written\\b");

  private Unfinished() {}

  /**
   * @param reference the reference solution
   * @return a clause for each file that is not finished
   */
  public static List<String> of(Exercise exercise, List<SourceFile> reference) {
    return toBeWritten("README.md", exercise.statement())
        .appendAll(
            exercise
                .skeletons()
                .flatMap(file -> toBeWritten("src/main/java/" + file.name(), file.text())))
        .appendAll(exercise.suite().flatMap(Unfinished::open))
        .appendAll(
            reference.flatMap(file -> toBeWritten("the reference " + file.name(), file.text())));
  }

  private static List<String> toBeWritten(String file, String text) {
    long times = TO_BE_WRITTEN.matcher(text).results().count();
    return times == 0
        ? List.empty()
        : List.of(
            file + " says " + (times == 1 ? "once" : times + " times") + " \"to be written\"");
  }

  private static List<String> open(SourceFile file) {
    long rows = OPEN.matcher(file.text()).results().count();
    return rows == 0
        ? List.empty()
        : List.of(
            "src/test/java/"
                + file.name()
                + " has "
                + rows
                + (rows == 1 ? " row" : " rows")
                + " with open(): any answer will do there");
  }
}
