package grader.exercise;

import grader.model.Resource;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads what a project in the Maven layout puts on the class path beside its classes. */
final class Resources {
  private static final List<String> FOLDERS = List.of("src/test/resources", "src/main/resources");

  /** Bytes of all of them together: they are kept with every state of the exercise. */
  private static final int MOST = 16 << 20;

  private Resources() {}

  /**
   * @throws IllegalArgumentException with a sentence if they are too large
   */
  static List<Resource> in(Path folder) throws IOException {
    List<Resource> found = List.empty();
    long size = 0;
    for (Path root : FOLDERS.map(name -> folder.resolve(name))) {
      for (Path file : files(root)) {
        size += Files.size(file);
        if (size > MOST) {
          throw new IllegalArgumentException(
              "its src/test/resources and src/main/resources hold more than "
                  + (MOST >> 20)
                  + " MiB");
        }
        String path = root.relativize(file).toString().replace('\\', '/');
        found = found.append(new Resource(path, Files.readAllBytes(file)));
      }
    }
    return found.distinctBy(Resource::path);
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.empty();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return List.ofAll(files.filter(Files::isRegularFile).sorted());
    }
  }
}
