package grader.suite;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Traversable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as the text of a report: on one line, at most {@value #LONGEST} characters, lists cut
 * after {@value #ELEMENTS} elements, nothing lazy forced. No class of a submission is asked for a
 * text of its own.
 */
public final class Show {
  /** Characters. */
  static final int LONGEST = 200;

  /** Elements of a collection shown before it is cut. */
  static final int ELEMENTS = 12;

  private static final int DEEPEST = 6;
  private static final int LOOKED_AT = 10 * LONGEST;

  /** What the JVM says of modules and class loaders, with their addresses. */
  private static final Pattern LOADERS =
      Pattern.compile(" \\([^()]* module [^()]*(?:\\([^()]*\\)[^()]*)*\\)");

  /** Of an object, as {@code Object.toString} writes it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=[\\w$])(?:/0x[0-9a-f]+)?@[0-9a-f]{1,8}\\b");

  private Show() {}

  /** {@code value} as text. */
  public static String value(@Nullable Object value) {
    return bounded(show(value, 0));
  }

  /** A call as it is written in Java. */
  public static String call(String method, Iterable<@Nullable Object> arguments) {
    return bounded(method + elements("(", arguments.iterator(), 0));
  }

  /** The name and message of an exception, without its package. */
  public static String thrown(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message = message(thrown);
    return bounded(message.isEmpty() ? name : name + ": " + message);
  }

  /** A message may be computed by student code, and fail like any other. */
  private static String message(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "" : LOADERS.matcher(beginning(message)).replaceAll("");
    } catch (Exception | StackOverflowError e) {
      return "";
    }
  }

  private static String show(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      return "…";
    }
    return switch (value) {
      case null -> "null";
      case Integer number -> number.toString();
      case Boolean truth -> truth.toString();
      case Double number -> number.toString();
      case String text -> quoted('"', text);
      case Character character -> quoted('\'', character.toString());
      case Long number -> number + "L";
      case Float number -> number + "f";
      case Option<?> option ->
          option.isEmpty() ? "None" : "Some(" + show(option.getOrNull(), depth + 1) + ")";
      case Either<?, ?> either ->
          either.fold(
              left -> "Left(" + show(left, depth + 1) + ")",
              right -> "Right(" + show(right, depth + 1) + ")");
      case Validation<?, ?> validation ->
          validation.fold(
              error -> "Invalid(" + show(error, depth + 1) + ")",
              valid -> "Valid(" + show(valid, depth + 1) + ")");
      case Lazy<?> lazy ->
          lazy.isEvaluated() ? "Lazy(" + show(lazy.get(), depth + 1) + ")" : "Lazy(?)";
      case Stream<?> stream ->
          stream
              .headOption()
              .map(head -> "Stream(" + show(head, depth + 1) + ", ?)")
              .getOrElse("Stream()");
      case io.vavr.collection.Iterator<?> iterator -> "Iterator(?)";
      case Tuple tuple -> elements("(", tuple.toSeq().iterator(), depth);
      case Seq<?> list -> elements("List(", list.iterator(), depth);
      case Traversable<?> many -> elements(many.stringPrefix() + "(", many.iterator(), depth);
      case Try<?> attempt ->
          attempt.fold(
              thrown -> "Failure(" + thrown.getClass().getSimpleName() + ")",
              result -> "Success(" + show(result, depth + 1) + ")");
      case Collection<?> many -> elements("[", many.iterator(), "]", depth);
      case Object[] many -> elements("[", Arrays.asList(many).iterator(), "]", depth);
      default ->
          SubmittedCode.declares(value.getClass())
              ? SubmittedCode.nameOf(value.getClass())
              : named(value);
    };
  }

  /**
   * An object that does not say what it is has only its class and an address, which differs from
   * run to run.
   */
  private static String named(Object value) {
    String text = beginning(String.valueOf(value.toString()));
    return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("");
  }

  private static String elements(String open, Iterator<?> elements, int depth) {
    return elements(open, elements, ")", depth);
  }

  private static String elements(String open, Iterator<?> elements, String close, int depth) {
    StringBuilder text = new StringBuilder(open);
    for (int shown = 0; elements.hasNext() && text.length() <= LONGEST; shown++) {
      if (shown > 0) {
        text.append(", ");
      }
      if (shown == ELEMENTS) {
        text.append("…");
        break;
      }
      text.append(show(elements.next(), depth + 1));
    }
    return text.append(close).toString();
  }

  /** Of a text that may be megabytes long, more than is shown. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  private static String quoted(char quote, String text) {
    String inside = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    StringBuilder escaped = new StringBuilder().append(quote);
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c == quote || c == '\\') {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    return escaped.append(quote).toString();
  }

  /** A text of any length and form, on one line, without addresses of objects. */
  public static String line(String text) {
    String line = beginning(text).strip().replaceAll("\\s+", " ");
    return bounded(line.indexOf('@') < 0 ? line : ADDRESS.matcher(line).replaceAll(""));
  }

  /**
   * One line of printable text: control and formatting characters (terminal escapes, text
   * direction) show as U+FFFD.
   */
  static String bounded(@Nullable String text) {
    String shown = text == null ? "null" : text;
    String cut = shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    return isPlain(cut) ? cut : printable(cut);
  }

  /** Whether there is nothing in it but the visible characters of ASCII, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String printable(String text) {
    return text.codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
