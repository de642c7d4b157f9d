package grader.intake;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A folder or zip with what a class handed in.
 *
 * @param levels what lies on its top, then what lies in the only folder or zip that is there, and
 *     so on: exports are often wrapped
 * @param open has to be closed once nothing is read from it any more
 */
record Export(List<List<Node>> levels, Closeable open) {
  private static final int MOST_LEVELS = 4;

  /** What a project has on its top, and a class has not. */
  private static final Pattern OF_A_PROJECT =
      Pattern.compile("src|main|test|java|pom\\.xml|.*\\.(?:java|gradle|kts|iml)", Pattern.DOTALL);

  static Either<String, Export> open(Path source) {
    if (!Files.exists(source)) {
      return Either.left("There is no file or folder `" + source + "`.");
    }
    try {
      return nonEmpty(source, Files.isDirectory(source) ? folder(source) : zip(source));
    } catch (IOException e) {
      return Either.left("`" + source + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  private static Export folder(Path source) throws IOException {
    return new Export(levels(top(Disk.folder(source))), () -> {});
  }

  private static Export zip(Path source) throws IOException {
    ZipFile zip = Zip.open(source);
    return new Export(levels(top(Zip.folder(Disk.nameOf(source), zip))), zip);
  }

  private static Either<String, Export> nonEmpty(Path source, Export export) throws IOException {
    if (export.levels.isEmpty()) {
      export.open.close();
      return Either.left("Nobody has handed in anything in `" + source + "`: it is empty.");
    }
    return Either.right(export);
  }

  private static List<List<Node>> levels(List<Node> top) {
    return Stream.iterate(top, Export::inside).take(MOST_LEVELS).takeWhile(List::nonEmpty).toList();
  }

  /** The top; or what a folder or zip around a whole class holds, and not that of one person. */
  List<Node> persons() {
    return levels
        .drop(1)
        .headOption()
        .filter(Export::areAClass)
        .orElse(levels.headOption())
        .getOrElse(List.empty());
  }

  private static boolean areAClass(List<Node> nodes) {
    return nodes.count(Export::mayBeAPerson) > 1
        && !nodes.exists(node -> OF_A_PROJECT.matcher(node.name()).matches());
  }

  private static boolean mayBeAPerson(Node node) {
    return node instanceof Node.Folder || (node instanceof Node.File file && file.isZip());
  }

  /** What lies in the only folder or zip that is there; nothing if it cannot be read. */
  private static List<Node> inside(List<Node> top) {
    try {
      return switch (top.singleOption().getOrNull()) {
        case Node.Folder folder -> top(folder);
        case Node.File file when file.isZip() ->
            top(Zip.folder(file.name(), file.first(Zip.LARGEST + 1)));
        case null, default -> List.empty();
      };
    } catch (IOException e) {
      return List.empty();
    }
  }

  private static List<Node> top(Node.Folder folder) throws IOException {
    return folder.nodes().reject(Litter::amongSubmissions);
  }
}
