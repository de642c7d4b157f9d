package grader.worker.confine.allow;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Why something is refused and what to write instead.
 *
 * @param sentences by what they explain, with types in their internal form
 */
record Reasons(Map<String, String> sentences) {
  private static final String OTHERWISE = "*";
  private static final String EXTENDS = "extends ";

  Reasons and(Reasons others) {
    return new Reasons(others.sentences.merge(sentences));
  }

  /** For one member: the most specific sentence there is. */
  String ofMember(Member member) {
    return sentences
        .get(member.owner() + "#" + member.name())
        .orElse(() -> sentences.get(MemberSet.ANY + "#" + member.name()))
        .getOrElse(() -> ofType(member.owner()));
  }

  String ofType(String type) {
    return first(List.of(type).appendAll(outerTypes(type)).appendAll(packages(type)));
  }

  String ofExtending(String type) {
    List<String> names = List.of(type).appendAll(packages(type));
    return first(names.map(name -> EXTENDS + name).appendAll(names).append(EXTENDS + OTHERWISE));
  }

  /** For what is neither a type nor a member, such as {@code native}. */
  String of(String key) {
    return first(List.of(key));
  }

  private String first(List<String> keys) {
    return keys.append(OTHERWISE).flatMap(sentences::get).headOption().getOrElse("");
  }

  private static List<String> outerTypes(String type) {
    return enclosing(type, '$');
  }

  private static List<String> packages(String type) {
    return enclosing(type, '/').map(name -> name + "/*");
  }

  /** The name cut at each separator, the longest first. */
  private static List<String> enclosing(String name, char separator) {
    return Iterator.unfoldRight(
            name,
            rest ->
                Option.some(rest.lastIndexOf(separator))
                    .filter(at -> at > 0)
                    .map(at -> io.vavr.Tuple.of(rest.substring(0, at), rest.substring(0, at))))
        .toList();
  }
}
