package grader.model;

import java.util.regex.Pattern;

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

  /** Whether it is named after this type, or seems to declare it. */
  public boolean declares(String type) {
    return type().equals(type)
        || Pattern.compile("\\b(?:class|record|enum|interface)\\s+" + Pattern.quote(type) + "\\b")
            .matcher(text)
            .find();
  }
}
