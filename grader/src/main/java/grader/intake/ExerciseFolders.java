package grader.intake;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with one folder or zip per exercise, each of which is a {@link ClassSource}. */
public final class ExerciseFolders {
  private ExerciseFolders() {}

  /**
   * @param exercises ids that are known
   * @return ids and sources, in the order of the ids; or a sentence that names what is no exercise
   */
  public static Either<String, List<Tuple2<String, Path>>> in(Path source, List<String> exercises) {
    if (!Files.isDirectory(source)) {
      return Either.left("`" + source + "` is no folder that holds a folder per exercise.");
    }
    try (Stream<Path> entries = Files.list(source)) {
      List<Tuple2<String, Path>> sources =
          List.ofAll(entries)
              .filter(ExerciseFolders::mayBeASource)
              .map(path -> Tuple.of(id(path), path))
              .sortBy(pair -> pair._1 + " " + pair._2);
      List<String> unknown = sources.map(Tuple2::_1).distinct().removeAll(exercises);
      if (sources.isEmpty()) {
        return Either.left("`" + source + "` holds no folder of an exercise.");
      }
      return unknown.isEmpty() ? Either.right(sources) : Either.left(unknown(unknown, exercises));
    } catch (IOException e) {
      return Either.left("`" + source + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  private static String unknown(List<String> unknown, List<String> exercises) {
    return "There is no exercise for "
        + unknown.mkString("`", "`, `", "`")
        + ". There are: "
        + exercises.mkString(", ")
        + ".";
  }

  private static boolean mayBeASource(Path path) {
    String name = Disk.nameOf(path);
    return !name.startsWith(".")
        && !name.equals("__MACOSX")
        && (Files.isDirectory(path) || name.endsWith(".zip"));
  }

  private static String id(Path path) {
    String name = Disk.nameOf(path);
    return Files.isDirectory(path) ? name : name.replaceFirst("\\.zip$", "");
  }
}
