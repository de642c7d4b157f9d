package grader.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something to say about a place in the source of a submission.
 *
 * @param rule what kind of finding it is, in kebab-case
 * @param line from 1; 0 where it concerns the whole file
 * @param column from 1; 0 where it concerns the whole line
 */
public record Finding(Level level, String rule, String message, String file, int line, int column) {

  /** Where it is: the file, and the line unless it concerns the whole file. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  /** How much a finding matters; the names are those of SARIF 2.1.0, section 3.27.10. */
  public enum Level implements Labelled {
    ERROR,
    WARNING,
    NOTE;

    @JsonValue
    public String label() {
      return kebabCase();
    }
  }
}
