package grader.exercise;

import grader.model.SourceFile;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads Java sources of an exercise. */
final class Sources {
  private Sources() {}

  /**
   * All in this folder and below, sorted, their paths relative to it; empty if there is no such
   * folder. Files that declare no types (JLS 7.4.1, 7.7) are passed over.
   *
   * @throws IllegalArgumentException with a sentence about a file that is no text
   */
  static List<SourceFile> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          List.ofAll(files.filter(file -> file.toString().endsWith(".java")).sorted())
              .reject(file -> file.getFileName().toString().endsWith("-info.java"));
      List<SourceFile> read = List.empty();
      for (Path file : found) {
        read = read.append(new SourceFile(relative(folder, file), text(file)));
      }
      return read;
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(file.getFileName() + " is not UTF-8 text", e);
    }
  }
}
