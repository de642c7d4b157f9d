package grader.wire;

import grader.model.SourceFile;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Sources on disk for a program that reads files: a folder for each submission, named by its
 * number, and one for what everybody was given. No name in it is one that somebody handed in.
 */
public record SourceFolders(Path path) {
  private static final String GIVEN = "given";

  /** The first character after ASCII's visible ones. */
  private static final int DELETE = 0x7F;

  /**
   * JPlag guesses the encoding of a file by its bytes. With this comment, which is no token, every
   * guess is UTF-8; all else is written in ASCII (JLS 3.3).
   */
  private static final String ENCODED = "/*äöüßéèàç*/ ";

  /** Adds a submission. */
  public void write(int number, List<SourceFile> files) throws IOException {
    write(path.resolve(String.valueOf(number)), files);
  }

  /** Adds what everybody was given. */
  public void writeGiven(List<SourceFile> files) throws IOException {
    write(path.resolve(GIVEN), files);
  }

  private static void write(Path folder, List<SourceFile> files) throws IOException {
    Files.createDirectory(folder);
    int number = 0;
    for (SourceFile file : files) {
      Files.writeString(folder.resolve(number + ".java"), ENCODED + ascii(file.text()));
      number++;
    }
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (c >= DELETE) {
                ascii.append(String.format("\\u%04x", c));
              } else {
                ascii.append(c < ' ' && c != '\n' && c != '\r' ? ' ' : (char) c);
              }
            });
    return ascii.toString();
  }

  /** Takes a submission out again; does nothing if it is not there. */
  public void remove(int number) throws IOException {
    remove(path.resolve(String.valueOf(number)));
  }

  /** Takes everything away. */
  public void remove() throws IOException {
    remove(path);
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : list(folder)) {
        remove(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  /** The numbers of the submissions, in ascending order. */
  public List<Integer> numbers() throws IOException {
    return list(path)
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !name.equals(GIVEN))
        .map(Integer::valueOf)
        .sorted();
  }

  public List<Path> files(int number) throws IOException {
    return list(path.resolve(String.valueOf(number)));
  }

  public List<Path> given() throws IOException {
    return list(path.resolve(GIVEN));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.ofAll(files).sorted();
    }
  }
}
