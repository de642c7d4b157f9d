package grader.worker.run;

import grader.suite.Show;
import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.ValueWrapper;

/**
 * What an assertion says of itself: as values where its library tells them, or else from its
 * message, which is text for people and decides nothing.
 */
record Asserted(String got, String expected) {
  /** Characters of a message that are looked at. */
  private static final int LONGEST = 2_000;

  /** JUnit 4 and Hamcrest, whose errors carry no values; AssertJ where it compares none. */
  private static final List<Pattern> MESSAGES =
      List.of(
          Pattern.compile("(?s)(.*?)\\bexpected:<(?<expected>.*)> but was:<(?<got>.*)>.*"),
          Pattern.compile("(?s)(.*?)\\bExpected: (?<expected>.*)\\R\\s+but: (?:was )?(?<got>.*)"),
          Pattern.compile(
              "(?s)(.*?)\\R?Expecting (?:actual|value|[\\w"
                  + " ]+):?\\R+\\s*(?<got>.*?)\\R+(?<expected>.*)"),
          Pattern.compile("(?s)(.*?)\\bexpected: (?<expected>.*?),? but (?:was|got): (?<got>.*)"));

  /** Of a comparison whose values are told, the words that its author gave it. */
  private static final Pattern AUTHORS = Pattern.compile("(?s)(.*?) ==> .*");

  static Asserted of(Throwable thrown) {
    return switch (thrown) {
      case AssertionFailedError compared
          when compared.isExpectedDefined() && compared.isActualDefined() ->
          new Asserted(text(compared.getActual()), text(compared.getExpected()) + words(compared));
      case TestAbortedException aborted ->
          new Asserted("was aborted: " + message(aborted), "a test that runs to its end");
      case AssertionError failed -> ofJUnit4(failed).getOrElse(() -> said(message(failed)));
      default -> new Asserted("threw " + Show.thrown(thrown), "an answer");
    };
  }

  /**
   * Whose message has the values with brackets in them. JUnit 4 is not there unless a course has
   * it.
   */
  private static Option<Asserted> ofJUnit4(AssertionError failed) {
    return Option.when(failed.getClass().getName().equals("org.junit.ComparisonFailure"), failed)
        .flatMap(
            compared ->
                Try.of(() -> new Asserted(value(compared, "Actual"), value(compared, "Expected")))
                    .toOption());
  }

  private static String value(AssertionError compared, String which)
      throws ReflectiveOperationException {
    return Show.line(String.valueOf(compared.getClass().getMethod("get" + which).invoke(compared)));
  }

  private static Asserted said(String message) {
    return MESSAGES
        .map(pattern -> pattern.matcher(message))
        .find(Matcher::matches)
        .map(
            found ->
                new Asserted(
                    Show.line(found.group("got")),
                    Show.line(found.group("expected")) + inBrackets(found.group(1))))
        .getOrElse(
            () ->
                new Asserted(
                    "the assertion failed",
                    message.isBlank() ? "that it holds" : Show.line(message)));
  }

  private static String words(AssertionFailedError compared) {
    Matcher authors = AUTHORS.matcher(message(compared));
    return authors.matches() ? inBrackets(authors.group(1)) : "";
  }

  private static String inBrackets(String words) {
    String line = Show.line(words);
    return line.isBlank() ? "" : " (" + line + ")";
  }

  /** Its beginning: what was compared may be megabytes long. */
  private static String message(Throwable thrown) {
    String message = Option.of(thrown.getMessage()).getOrElse("");
    return message.substring(0, Math.min(message.length(), LONGEST));
  }

  private static String text(@Nullable ValueWrapper value) {
    return value == null ? "null" : Show.line(value.getStringRepresentation());
  }
}
