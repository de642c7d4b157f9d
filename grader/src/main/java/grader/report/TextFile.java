package grader.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text in UTF-8 that is in its file as a whole or not at all. */
public final class TextFile {
  private TextFile() {}

  /** What writes a text. */
  @FunctionalInterface
  public interface Body {
    void write(Writer out) throws IOException;
  }

  /**
   * Puts a text in the place of {@code file}. Half a surrogate pair becomes a question mark.
   *
   * @throws IOException if it cannot be written; what was there before is then still there
   */
  public static void write(Path file, Body body) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      // Not Files.newBufferedWriter, which refuses half a surrogate pair.
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
        body.write(out);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
