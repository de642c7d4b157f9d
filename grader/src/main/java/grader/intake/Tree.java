package grader.intake;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The Java files below a folder or inside a zip, as they lie there. Links are not followed; nothing
 * is unpacked to disk.
 */
final class Tree {
  /** Bytes. Enough for any exercise, and little enough for a compiler. */
  static final int LARGEST_FILE = 512 << 10;

  private static final int MOST_ENTRIES = 5_000;
  private static final int DEEPEST = 20;

  /** Folders that tools write, and hidden ones. */
  private static final Pattern GENERATED =
      Pattern.compile("(?:^|/)(?:target|build|\\.[^./][^/]*)/");

  private Tree() {}

  /**
   * Paths, relative and with {@code /} between names, and contents.
   *
   * @return or a sentence that says why they cannot be read
   */
  static Either<String, List<Tuple2<String, byte[]>>> folder(Path folder) {
    java.util.List<Tuple2<String, byte[]>> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isJava(name) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          if (Files.size(path) > LARGEST_FILE) {
            return tooLarge(name);
          }
          found.add(Tuple.of(name, Files.readAllBytes(path)));
        }
      }
      return Either.right(List.ofAll(found));
    } catch (IOException | java.io.UncheckedIOException e) {
      return Either.left("`" + folder + "` cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The same for a zip, which is read in memory: at most {@value #MOST_ENTRIES} entries. */
  static Either<String, List<Tuple2<String, byte[]>>> zip(String zipName, byte[] zip) {
    java.util.List<Tuple2<String, byte[]>> found = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      int entries = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          return Either.left("`" + zipName + "` holds more than " + MOST_ENTRIES + " files.");
        }
        if (isJava(entry.getName())) {
          byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
          if (bytes.length > LARGEST_FILE) {
            return tooLarge(entry.getName());
          }
          found.add(Tuple.of(entry.getName().replace('\\', '/'), bytes));
        }
      }
      return Either.right(List.ofAll(found));
    } catch (ZipException | IllegalArgumentException e) {
      return Either.left("`" + zipName + "` is a damaged zip: " + e.getMessage() + ".");
    } catch (IOException e) {
      return Either.left("`" + zipName + "` cannot be read: " + e.getMessage() + ".");
    }
  }

  static <T> Either<String, T> tooLarge(String name) {
    return Either.left(
        "`"
            + name
            + "` is larger than "
            + (LARGEST_FILE >> 10)
            + " KiB; no exercise needs that much source.");
  }

  /** Not what macOS and IDEs leave in zips and folders. */
  private static boolean isJava(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".java")
        && !name.startsWith(".")
        && !path.contains("__MACOSX/")
        && !GENERATED.matcher(path).find();
  }
}
