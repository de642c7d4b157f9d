package grader.worker.confine.allow;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * Reads the form that the head of {@code allow-list.txt} describes.
 *
 * @param sections the lines of each section, without comments
 */
record AllowListText(Map<String, List<String>> sections) {

  static AllowListText of(String text) {
    return new AllowListText(
        text.lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .reduce(
                new Sections(LinkedHashMap.empty(), ""),
                Sections::with,
                (a, b) -> {
                  throw new IllegalStateException("lines are read one after the other");
                })
            .lines());
  }

  private record Sections(Map<String, List<String>> lines, String open) {
    Sections with(String line) {
      return line.startsWith("[")
          ? new Sections(lines, line.substring(1, line.indexOf(']')))
          : new Sections(lines.put(open, List.of(line), List::appendAll), open);
    }
  }

  /** A section of types. */
  TypeSet types(String section) {
    return TypeSet.of(
        entries(section).flatMap(entry -> words(entry._2).map(name -> entry._1 + "." + name)));
  }

  /** A section of members. */
  MemberSet members(String section) {
    return new MemberSet(
        entries(section)
            .foldLeft(
                HashMap.<String, Set<String>>empty(),
                (all, entry) ->
                    all.put(typeOrAny(entry._1), HashSet.ofAll(names(entry._2)), Set::addAll)));
  }

  /** A section of packages. */
  List<String> packages(String section) {
    return lines(section).flatMap(AllowListText::words).map(name -> name.replace('.', '/') + "/");
  }

  Reasons reasons(String section) {
    return new Reasons(
        blocks(lines(section))
            .foldLeft(
                HashMap.empty(),
                (all, block) ->
                    block._1.foldLeft(all, (map, key) -> map.put(internalKey(key), block._2))));
  }

  private static List<String> names(String text) {
    return words(text).map(name -> name.equals("new") ? Member.CONSTRUCTOR : name);
  }

  private static String typeOrAny(String name) {
    return name.equals(MemberSet.ANY) ? name : TypeNames.internal(name);
  }

  /** What stands before a colon, and all that stands behind it. */
  private List<Tuple2<String, String>> entries(String section) {
    return lines(section)
        .foldLeft(
            List.<String>empty(),
            (all, line) ->
                isIndented(line)
                    ? all.dropRight(1).append(all.takeRight(1).mkString() + line)
                    : all.append(line))
        .map(entry -> entry.split(":", 2))
        .map(parts -> Tuple.of(parts[0], parts[1]));
  }

  /** Keys, and the indented sentence below them. */
  private static List<Tuple2<List<String>, String>> blocks(List<String> lines) {
    if (lines.isEmpty()) {
      return List.empty();
    }
    List<String> keys = lines.takeWhile(line -> !isIndented(line));
    List<String> sentence = lines.drop(keys.size()).takeWhile(AllowListText::isIndented);
    return blocks(lines.drop(keys.size() + sentence.size()))
        .prepend(
            Tuple.of(
                keys.flatMap(line -> line.startsWith("extends ") ? List.of(line) : words(line)),
                sentence.map(String::strip).mkString(" ")));
  }

  private static String internalKey(String key) {
    if (key.startsWith("extends ")) {
      return "extends " + internalKey(key.substring("extends ".length()));
    }
    if (!key.contains(".")) {
      return key;
    }
    String[] parts = key.split("#", 2);
    return TypeNames.internal(parts[0]) + (parts.length == 2 ? "#" + parts[1] : "");
  }

  private List<String> lines(String section) {
    return sections.getOrElse(section, List.empty());
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ");
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.empty() : List.of(text.strip().split("\\s+"));
  }
}
