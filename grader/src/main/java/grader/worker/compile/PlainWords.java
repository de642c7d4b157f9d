package grader.worker.compile;

import io.vavr.collection.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of javac as its command line prints them: without packages where a name is clear
 * without, and without what it calls the types that it looks for.
 */
final class PlainWords {
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<!package |[\\w.])(?:[a-z]\\w*\\.)+[A-Z]\\w*");

  /** A value of one type where another one is asked for, which javac says of a type variable. */
  private static final Pattern BOUNDS =
      Pattern.compile(
          "inference variable \\w+ has incompatible bounds\\R"
              + "\\s+equality constraints: (?<asked>.+)\\R"
              + "\\s+lower bounds: (?<given>.+)");

  private PlainWords() {}

  static String of(String message) {
    String plain = unqualified(message);
    Matcher bounds = BOUNDS.matcher(plain);
    return bounds.find()
        ? bounds.replaceFirst(
            Matcher.quoteReplacement(
                bounds.group("given") + " cannot be converted to " + bounds.group("asked")))
        : plain;
  }

  /** A name stays as it is where another package has the same one in this message. */
  private static String unqualified(String message) {
    List<String> all =
        List.ofAll(QUALIFIED.matcher(message).results().map(MatchResult::group).toList())
            .distinct();
    List<String> simple = all.map(PlainWords::simple);
    return QUALIFIED
        .matcher(message)
        .replaceAll(
            found ->
                simple.count(simple(found.group())::equals) == 1
                    ? simple(found.group())
                    : found.group());
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
