package grader.intake;

import grader.model.Person;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas' bulk download: {@code name_LATE_user_attachment_file}, anonymous {@code
 * LATE_anon_id_attachment_file}; a text or link instead of files is an HTML page.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/content_zipper.rb">the
 *     source of the names</a>
 */
final class Canvas implements Layout {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<anonymousLate>LATE_)?anon_(?<anonymous>[0-9A-Za-z]+)"
              + "|(?<name>.+?)_(?<late>LATE_)?(?<user>\\d+))"
              + "_(?:(?<attachment>\\d+)_(?<file>.+)|(?<entry>text|link)\\.html)",
          Pattern.DOTALL);

  /** A file, text or link of one person. */
  private record Entry(Person person, boolean late, Matcher name, Node node) {
    Option<String> instead() {
      return Option.of(name.group("entry"));
    }

    Upload upload() {
      return Upload.of(name.group("attachment"), name.group("file"), late, node);
    }
  }

  @Override
  public String name() {
    return "canvas";
  }

  @Override
  public boolean recognises(List<Node> top) {
    int named = top.count(node -> NAME.matcher(node.name()).matches());
    return named > 0 && 2 * named >= top.size();
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) {
    return Either.right(
        top.flatMap(Canvas::entry)
            .groupBy(Entry::person)
            .toList()
            .flatMap(ofPerson -> parcels(ofPerson._1, ofPerson._2))
            .appendAll(Flat.oneEach(top.filter(node -> entry(node).isEmpty()))));
  }

  private static Option<Entry> entry(Node node) {
    return Option.of(NAME.matcher(node.name()))
        .filter(Matcher::matches)
        .map(name -> new Entry(person(name), isLate(name), name, node));
  }

  private static Person person(Matcher name) {
    return Option.of(name.group("anonymous"))
        .map(id -> new Person("anon_" + id, id))
        .getOrElse(() -> new Person(name.group("name"), name.group("user")));
  }

  private static boolean isLate(Matcher name) {
    return name.group("late") != null || name.group("anonymousLate") != null;
  }

  private static List<Parcel> parcels(Person person, List<Entry> entries) {
    List<Upload> uploads = entries.filter(entry -> entry.instead().isEmpty()).map(Entry::upload);
    return uploads.nonEmpty()
        ? Upload.attempts(uploads).zipWithIndex((files, index) -> parcel(person, files, index + 1))
        : entries.take(1).map(entry -> nothing(person, entry));
  }

  private static Parcel parcel(Person person, List<Upload> files, int attempt) {
    return new Parcel(
        person, files.exists(Upload::late), attempt, Either.right(files.map(Upload::node)));
  }

  private static Parcel nothing(Person person, Entry entry) {
    String what =
        entry.instead().contains("link") ? "Only a link was handed in" : "Only a text was typed in";
    return new Parcel(person, entry.late, 1, Either.left(what + ", and no file."));
  }
}
