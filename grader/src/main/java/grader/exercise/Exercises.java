package grader.exercise;

import grader.model.Exercise;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The exercises that can be chosen by name, or as any other folder by its path.
 *
 * @param folder holds one folder per exercise
 */
public record Exercises(Path folder) {

  /** Their names, sorted. */
  public List<String> ids() {
    try (Stream<Path> entries = Files.list(folder)) {
      return List.ofAll(
          entries.filter(ExerciseFolder::is).map(entry -> entry.getFileName().toString()).sorted());
    } catch (IOException e) {
      return List.empty();
    }
  }

  /** Where the exercise of this name is, or that of another course. */
  public Path folderOf(String nameOrPath) {
    return isPath(nameOrPath) ? Path.of(nameOrPath) : folder.resolve(nameOrPath);
  }

  /** Whether it is not one of the names. */
  public boolean isPath(String nameOrPath) {
    return !ids().contains(nameOrPath) && Files.isDirectory(Path.of(nameOrPath));
  }

  /**
   * @return the exercise, or a sentence that says why there is none
   */
  public Either<String, Exercise> find(String nameOrPath) {
    return ids().contains(nameOrPath) || isPath(nameOrPath)
        ? ExerciseFolder.read(folderOf(nameOrPath))
        : Either.left(
            (nameOrPath.contains("/") ? "There is no folder `" : "There is no exercise `")
                + nameOrPath
                + "`. There are: "
                + ids().mkString(", ")
                + ".");
  }
}
