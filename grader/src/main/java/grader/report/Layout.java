package grader.report;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text within {@value #WIDTH} columns, whoever wrote it. */
final class Layout {
  static final int WIDTH = 80;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Stands for a space at which no line ends: no character, so that no text has one of its own. */
  private static final char NO_BREAK = '\uFDD0';

  private Layout() {}

  /** Lines of at most {@value #WIDTH} columns, broken between words, each after the same indent. */
  static List<String> wrapped(String indent, String text) {
    java.util.List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.splitAsStream(text.strip()).map(Printable::line).toList()) {
      if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(indent + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(indent + line);
    return List.ofAll(lines).map(wrapped -> wrapped.replace(NO_BREAK, ' '));
  }

  /** A text that {@link #wrapped} leaves as it is, but for what is longer than a line. */
  static String unbroken(String text) {
    return cut(text, WIDTH).replace(' ', NO_BREAK);
  }

  /** A text that {@link #wrapped} breaks after commas only, and otherwise leaves as it is. */
  static String broken(String text) {
    return text.replace(' ', NO_BREAK).replace("," + NO_BREAK, ", ");
  }

  /** {@code left}, filled up with {@code fill}, and {@code right} at the last column. */
  static String apart(String left, char fill, String right) {
    int gap = Math.max(1, WIDTH - left.length() - right.length() - 2);
    return left + " " + String.valueOf(fill).repeat(gap) + " " + right;
  }

  /** The first line of a message: its title, and the place that it is about. */
  static String bar(String title, String place) {
    return apart("-- " + title.toUpperCase(Locale.ROOT), '-', Printable.line(place));
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, Math.max(0, longest - 1)) + "…";
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
