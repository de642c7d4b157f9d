import java.util.regex.Pattern;

/** Finds numbers in sentences that may be worded in any way. */
final class WholeNumbers {
  private static final String SIGN = "[-\u2212]";

  /** After a word, a number or a bracket it is a hyphen: "dividend-7" is about 7. */
  private static final String NOT_AFTER_A_SIGN = "(?<!(?<![\\p{L}\\p{N})\\]])" + SIGN + ")";

  private static final String NOT_AFTER_A_DIGIT = "(?<![0-9])";
  private static final String NOT_BEFORE_A_DIGIT = "(?![0-9])";

  private WholeNumbers() {}

  /** Whether {@code number} is in the sentence, with its sign and not as part of a longer one. */
  static boolean contains(String sentence, int number) {
    String digits = Long.toString(Math.abs((long) number));
    String numeral =
        NOT_AFTER_A_SIGN + (number < 0 ? SIGN : NOT_AFTER_A_DIGIT) + digits + NOT_BEFORE_A_DIGIT;
    return Pattern.compile(numeral).matcher(sentence).find();
  }
}
