package grader.report;

/** Text in which nothing is hidden and nothing rearranges what is around it. */
public final class Visible {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visible() {}

  /**
   * Writes control characters, formatting characters (text direction, Unicode Technical Report 36,
   * section 2.1), separators of lines and halves of surrogate pairs as {@code [U+202E]}. Line feeds
   * and tabs stay; so do the two joiners, without which names in Persian and many emoji fall apart.
   */
  public static String of(String text) {
    return text.codePoints().allMatch(Visible::isPlain) ? text : spelled(text);
  }

  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                spelled.appendCodePoint(c);
              } else {
                spelled.append(String.format("[U+%04X]", c));
              }
            });
    return spelled.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
      default -> (c & 0xFFFE) != 0xFFFE; // the last two of each plane are no characters
    };
  }
}
