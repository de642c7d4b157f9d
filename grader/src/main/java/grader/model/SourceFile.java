package grader.model;

/**
 * A Java source file.
 *
 * @param path relative, with {@code /} between names; only its last name matters
 */
public record SourceFile(String path, String text) {
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The type that a file of this name is expected to declare. */
  public String type() {
    return name().replaceFirst("\\.java$", "");
  }
}
