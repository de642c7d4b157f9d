package grader.exercise;

import grader.model.Exercise;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The exercises that can be chosen by name.
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

  public Path folderOf(String id) {
    return folder.resolve(id);
  }

  /**
   * @return the exercise, or a sentence that says why there is none
   */
  public Either<String, Exercise> find(String id) {
    return ids().contains(id)
        ? ExerciseFolder.read(folderOf(id))
        : Either.left(
            "There is no exercise `" + id + "`. There are: " + ids().mkString(", ") + ".");
  }
}
