package grader.worker.confine.allow;

import grader.model.PolicyEntry;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * What one exercise allows beyond the list.
 *
 * @param memberTypes types that may be named because one of their members is allowed
 */
record Policy(TypeSet types, TypeSet memberTypes, MemberSet members, TypeSet extendable) {
  /**
   * @param entries in the form that the head of {@code allow-list.txt} describes
   * @throws IllegalArgumentException if one of them has another form; the message is for the author
   *     of the exercise
   */
  static Policy of(List<String> entries) {
    entries.forEach(PolicyEntry::check);
    List<String> members = entries.filter(entry -> entry.contains("#"));
    List<String> extended = entries.filter(entry -> entry.startsWith(PolicyEntry.EXTENDS));
    return new Policy(
        TypeSet.of(entries.removeAll(members).removeAll(extended)),
        TypeSet.of(members.map(entry -> entry.split("#", 2)[0])),
        new MemberSet(
            members
                .map(entry -> entry.split("#", 2))
                .foldLeft(
                    HashMap.<String, Set<String>>empty(),
                    (all, parts) ->
                        all.put(
                            TypeNames.internal(parts[0]),
                            HashSet.of(parts[1].equals("new") ? Member.CONSTRUCTOR : parts[1]),
                            Set::addAll))),
        TypeSet.of(extended.map(entry -> entry.substring(PolicyEntry.EXTENDS.length()))));
  }
}
