package grader.worker.confine.allow;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * Members by the internal name of their type and their own name; {@code <init>} is a constructor.
 */
record MemberSet(Map<String, Set<String>> members) {
  /** Stands for any type, and at the end of a name for any rest of it. */
  static final String ANY = "*";

  boolean hasType(String type) {
    return members.containsKey(type);
  }

  boolean contains(String type, String name) {
    return named(type).contains(name);
  }

  /** The same, wildcards understood. */
  boolean matches(String type, String name) {
    return named(type).addAll(named(ANY)).exists(pattern -> fits(pattern, name));
  }

  private static boolean fits(String pattern, String name) {
    return pattern.endsWith(ANY)
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }

  private Set<String> named(String type) {
    return members.getOrElse(type, HashSet.empty());
  }

  MemberSet and(MemberSet others) {
    return new MemberSet(members.merge(others.members, Set::addAll));
  }
}
