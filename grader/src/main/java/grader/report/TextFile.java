package grader.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
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
    replace(
        file,
        out -> {
          // Not Files.newBufferedWriter, which refuses half a surrogate pair.
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          body.write(text);
          text.flush();
        });
  }

  /** Puts bytes in the place of {@code file}, in the same way. */
  public static void write(Path file, byte[] bytes) throws IOException {
    replace(file, out -> out.write(bytes));
  }

  /** What writes bytes. */
  @FunctionalInterface
  private interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  private static void replace(Path file, Bytes bytes) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        bytes.write(out);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
