package grader.report.grades;

import java.util.regex.Pattern;

/** Text that a spreadsheet shows and never calculates. */
final class Inert {
  /** https://owasp.org/www-community/attacks/CSV_Injection, with the full-width forms. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

  private Inert() {}

  /** The text, after an apostrophe where it would begin a formula. */
  static String of(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
