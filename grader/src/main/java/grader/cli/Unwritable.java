package grader.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why something could not be written, as a clause for people. */
final class Unwritable {
  private Unwritable() {}

  static String reason(Exception e) {
    return switch (e) {
      case UncheckedIOException wrapped -> reason(Objects.requireNonNull(wrapped.getCause()));
      case AccessDeniedException denied -> "`" + denied.getFile() + "` may not be written";
      case FileAlreadyExistsException file -> "`" + file.getFile() + "` is a file and no folder";
      case NotDirectoryException file -> "`" + file.getFile() + "` is a file and no folder";
      case FileSystemException named when named.getReason() != null ->
          "`" + named.getFile() + "` could not be written (" + named.getReason() + ")";
      default -> "something could not be written (" + e.getMessage() + ")";
    };
  }
}
