package grader.feedback;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The catalogue of misconceptions: a page of Markdown each, beside this class. */
public final class Misconceptions {
  private Misconceptions() {}

  /** The names of all pages, sorted. */
  public static List<String> ids() {
    return text("INDEX").map(index -> List.ofAll(index.lines().toList())).getOrElse(List.empty());
  }

  public static Option<Misconception> find(String id) {
    return Option.some(id)
        .filter(name -> name.matches("[a-z-]+"))
        .flatMap(name -> text(name + ".md"))
        .map(page -> parse(id, page));
  }

  private static Misconception parse(String id, String page) {
    List<String> paragraphs = List.of(page.strip().split("\\n\\s*\\n"));
    return new Misconception(
        id,
        paragraphs.headOption().map(heading -> heading.replaceFirst("^#\\s*", "")).getOrElse(id),
        paragraphs.drop(1).headOption().map(text -> text.replace('\n', ' ')).getOrElse(""),
        page);
  }

  private static Option<String> text(String name) {
    try (InputStream in = Misconceptions.class.getResourceAsStream("misconceptions/" + name)) {
      return in == null
          ? Option.none()
          : Option.some(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
