package grader.exercise;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds exercises in the folders of a course. */
public final class Collection {
  /** Folders below the one that is named: a course has parts, and a part has chapters. */
  private static final int DEEPEST = 6;

  private Collection() {}

  /**
   * All in this folder and below, sorted by their paths. What lies in an exercise is none.
   *
   * @throws IOException if a folder cannot be read
   */
  public static List<Path> in(Path folder) throws IOException {
    return in(folder, DEEPEST);
  }

  private static List<Path> in(Path folder, int depth) throws IOException {
    if (ExerciseFolder.is(folder) || CourseFolder.is(folder)) {
      return List.of(folder);
    }
    List<Path> found = List.empty();
    for (Path inner : depth == 0 ? List.<Path>empty() : folders(folder)) {
      found = found.appendAll(in(inner, depth - 1));
    }
    return found;
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return List.ofAll(entries.filter(Files::isDirectory).sorted())
          .reject(inner -> inner.getFileName().toString().startsWith("."));
    }
  }
}
