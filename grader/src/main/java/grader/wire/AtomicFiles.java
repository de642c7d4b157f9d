package grader.wire;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are either there as a whole or not there at all. */
public final class AtomicFiles {
  private AtomicFiles() {}

  /** Writes a file, and the folders above it. A file that stood there is replaced. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, "part", ".tmp");
    try {
      Files.write(written, bytes);
      move(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Gives a file, written completely, its name. */
  public static void move(Path written, Path file) throws IOException {
    try {
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
