package grader.files;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Several new folders of texts that are all there as a whole, or none of them. */
public final class WholeFolders {
  private WholeFolders() {}

  /** What belongs to the folders, and is done when they are there. */
  @FunctionalInterface
  public interface Finish {
    void run() throws IOException;
  }

  /**
   * Writes folders that are not there yet.
   *
   * @param folders the texts of each, by their path in it
   * @param finish if it fails, the folders go again
   * @throws IOException if anything failed; nothing is left of any folder
   */
  public static void write(Map<Path, ? extends Map<String, String>> folders, Finish finish)
      throws IOException {
    Map<Path, Path> parts = folders.toLinkedMap(Tuple2::_1, folder -> part(folder._1));
    List<Path> moved = List.empty();
    boolean done = false;
    try {
      for (Tuple2<Path, ? extends Map<String, String>> folder : folders) {
        fill(parts.getOrElse(folder._1, folder._1), folder._2);
      }
      for (Tuple2<Path, Path> part : parts) {
        Files.move(part._2, part._1);
        moved = moved.append(part._1);
      }
      finish.run();
      done = true;
    } finally {
      for (Path left : parts.values().toList().appendAll(done ? List.empty() : moved)) {
        delete(left);
      }
    }
  }

  private static Path part(Path folder) {
    return folder.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
  }

  private static void fill(Path folder, Map<String, String> texts) throws IOException {
    for (Tuple2<String, String> text : texts) {
      WholeFile.writeText(folder.resolve(text._1), out -> out.write(text._2));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : List.ofAll(files.sorted(Comparator.reverseOrder()))) {
          Files.delete(file);
        }
      }
    }
  }
}
