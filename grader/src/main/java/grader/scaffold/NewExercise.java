package grader.scaffold;

import grader.files.WholeFile;
import grader.files.WholeFolders;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a scaffold goes.
 *
 * @param exercise its folder among the exercises, which must not be there yet
 * @param solutions its folder among the solutions, which must not be there yet
 */
public record NewExercise(Path exercise, Path solutions) {

  /**
   * Writes the whole of it, and the module into the POM beside it, or nothing.
   *
   * @return the scaffold, or a sentence that says why nothing was written
   * @throws IOException if it could not be written; nothing was
   */
  public Either<String, Scaffold> write(Scaffold scaffold) throws IOException {
    Option<Path> present = List.of(exercise, solutions).find(Files::exists);
    if (present.isDefined()) {
      return Either.left(
          "There is a `" + present.getOrElse(exercise) + "` already; nothing was written.");
    }
    Path pom = exercise.resolveSibling("pom.xml");
    if (!Files.exists(pom)) {
      WholeFolders.write(folders(scaffold), () -> {});
      return Either.right(scaffold);
    }
    Either<String, String> changed = Modules.with(scaffold.id(), Files.readString(pom));
    for (String text : changed) {
      WholeFolders.write(folders(scaffold), () -> WholeFile.writeText(pom, out -> out.write(text)));
    }
    return changed.map(_ -> scaffold);
  }

  private Map<Path, Map<String, String>> folders(Scaffold scaffold) {
    return LinkedHashMap.of(
        solutions, texts(scaffold.solutions()), exercise, texts(scaffold.exercise()));
  }

  private static Map<String, String> texts(List<TextFile> files) {
    return files.toLinkedMap(TextFile::path, TextFile::text);
  }
}
