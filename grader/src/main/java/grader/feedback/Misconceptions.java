package grader.feedback;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The catalogue of misconceptions: a page of Markdown each, beside this class. */
public final class Misconceptions {
  /** From 0, nothing in common, to 1, the same. */
  private static final double ALIKE = 0.78;

  private Misconceptions() {}

  /** The names of all pages, sorted. */
  public static List<String> ids() {
    return text("INDEX").map(index -> List.ofAll(index.lines().toList())).getOrElse(List.empty());
  }

  /**
   * Names of pages that look like the one that there is not, the likeliest first: three at most.
   */
  public static List<String> near(String unknown) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return ids()
        .map(id -> Tuple.of(id, similarity.apply(id, unknown)))
        .filter(it -> it._2 > ALIKE)
        .sortBy(it -> -it._2)
        .map(it -> it._1)
        .take(3);
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
