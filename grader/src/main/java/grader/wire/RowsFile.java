package grader.wire;

import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Row;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a class with all that their reports show, so that these can be made again. Only the
 * build of grader that wrote it reads it.
 */
public final class RowsFile {
  private final Path file;
  private final String version;

  /**
   * @param version of the grader that writes or reads
   */
  public RowsFile(Path file, String version) {
    this.file = file;
    this.version = version;
  }

  private record Head(String version, String exercise, String title) {}

  public void write(ClassResults results) throws IOException {
    WholeFile.write(
        file,
        bytes -> {
          DataOutputStream out = new DataOutputStream(bytes);
          Codec.write(out, new Head(version, results.exercise(), results.title()), Head.class);
          for (Row row : results.rows()) {
            Codec.write(out, row, Row.class);
          }
          out.flush();
        });
  }

  /**
   * The class, whose rows are read whenever they are gone through; none if this build of grader has
   * written no such file.
   */
  public Option<ClassResults> read() {
    try (DataInputStream in = open()) {
      Head head = Codec.read(in, Head.class);
      return Option.when(
          head.version.equals(version),
          () -> new ClassResults(head.exercise, head.title, this::rows));
    } catch (IOException absentOrOfAnotherBuild) {
      return Option.none();
    }
  }

  private DataInputStream open() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private Iterator<Row> rows() {
    try {
      DataInputStream in = open();
      Codec.read(in, Head.class);
      return new Rows(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the file at its end. */
  private static final class Rows implements Iterator<Row> {
    private final DataInputStream in;
    private @Nullable Row next;

    private Rows(DataInputStream in) throws IOException {
      this.in = in;
      this.next = read();
    }

    private @Nullable Row read() throws IOException {
      try {
        return Codec.read(in, Row.class);
      } catch (EOFException end) {
        in.close();
        return null;
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      Row row = next;
      if (row == null) {
        throw new NoSuchElementException("no more rows");
      }
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return row;
    }
  }
}
