package grader.intake;

import grader.model.Person;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's "download all submissions", as folders or flat files. A team has the group's name and
 * id, the default team no id; in blind marking everybody is the localized "Participant".
 *
 * @see <a href="https://github.com/moodle/moodle/blob/main/mod/assign/classes/downloader.php">the
 *     source of the names</a>
 */
final class Moodle implements Layout {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<who>.*?)(?:_(?<id>\\d+))?_assignsubmission_(?<plugin>[a-z0-9]+)(?:_(?<file>.*))?",
          Pattern.DOTALL);

  /**
   * @param plugin {@code file}, {@code onlinetext} or another way to submit
   */
  private record Part(Person person, String plugin, Node node) {}

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public boolean recognises(List<Node> top) {
    return top.exists(node -> NAME.matcher(node.name()).matches());
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) {
    List<Tuple2<Node, Option<Part>>> parts = top.map(node -> Tuple.of(node, part(node)));
    return Either.right(
        parts
            .flatMap(Tuple2::_2)
            .groupBy(Part::person)
            .toList()
            .map(ofPerson -> parcel(ofPerson._1, ofPerson._2))
            .appendAll(Flat.oneEach(parts.filter(pair -> pair._2.isEmpty()).map(Tuple2::_1))));
  }

  private static Option<Part> part(Node node) {
    return Option.of(NAME.matcher(node.name()))
        .filter(Matcher::matches)
        .map(name -> new Part(person(name), name.group("plugin"), submitted(name, node)));
  }

  private static Person person(Matcher name) {
    String who = name.group("who").replace('_', ' ');
    String id = Option.of(name.group("id")).getOrElse(who);
    return new Person(who.isBlank() ? id : who, id);
  }

  private static Node submitted(Matcher name, Node node) {
    return node instanceof Node.File file
        ? file.named(Option.of(name.group("file")).getOrElse(""))
        : node;
  }

  private static Parcel parcel(Person person, List<Part> parts) {
    List<Node> files = parts.filter(part -> part.plugin.equals("file")).map(Part::node);
    return files.nonEmpty()
        ? Parcel.of(person, files)
        : Parcel.nothing(
            person,
            parts.exists(part -> part.plugin.equals("onlinetext"))
                ? "Only a text was typed in, and no file was handed in."
                : "No file was handed in.");
  }
}
