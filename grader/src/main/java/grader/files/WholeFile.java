package grader.files;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Files that are there as a whole or not at all, whoever else writes the same file. Where one
 * cannot be written, what was there before stays, and nothing is left beside it.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What writes bytes. */
  @FunctionalInterface
  public interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** What writes a text. */
  @FunctionalInterface
  public interface Text {
    void write(Writer out) throws IOException;
  }

  /** What makes a file. */
  @FunctionalInterface
  public interface Making<E extends Exception> {
    void make(Path file) throws IOException, E;
  }

  /** Puts bytes in the place of {@code file}; its folder is made if it is not there. */
  public static void write(Path file, Bytes bytes) throws IOException {
    make(
        file,
        part -> {
          try (OutputStream out = open(part)) {
            bytes.write(out);
          }
        });
  }

  /** Puts a text in UTF-8 in the place of {@code file}. Half a surrogate pair becomes a ?. */
  public static void writeText(Path file, Text text) throws IOException {
    write(
        file,
        out -> {
          // Not Files.newBufferedWriter, which refuses half a surrogate pair.
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.write(writer);
          writer.flush();
        });
  }

  /** Puts what {@code making} makes, under a name of its own, in the place of {@code file}. */
  public static <E extends Exception> void make(Path file, Making<E> making) throws IOException, E {
    withPart(
        file,
        part -> {
          making.make(part);
          move(part, file);
        });
  }

  /**
   * Writes a file that was not there.
   *
   * @throws FileAlreadyExistsException if it was; it is as it was
   */
  public static void writeNew(Path file, byte[] content) throws IOException {
    withPart(
        file,
        part -> {
          Files.write(part, content, StandardOpenOption.CREATE_NEW);
          try {
            Files.createLink(file, part);
          } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(part, file);
          }
        });
  }

  /** Not a temporary file of the JDK, which nobody but its owner may read. */
  private static <E extends Exception> void withPart(Path file, Making<E> making)
      throws IOException, E {
    Path part = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
    Files.createDirectories(Objects.requireNonNull(part.getParent()));
    try {
      making.make(part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static OutputStream open(Path part) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
