package grader.report;

/** Text that a terminal shows as it is. */
final class Printable {
  private Printable() {}

  /**
   * Control characters (terminal escapes) and formatting characters (text direction) show as
   * U+FFFD, a tab as spaces.
   */
  static String line(String text) {
    return text.replace("\t", "    ")
        .codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
