package grader.worker.confine.allow;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * Types, named one by one or by their package.
 *
 * @param types internal names
 * @param packages with a slash at the end
 */
record TypeSet(Set<String> types, Set<String> packages) {

  /**
   * @param names as written: a type, or a package and {@code .*}
   */
  static TypeSet of(List<String> names) {
    return new TypeSet(
        HashSet.ofAll(names.reject(TypeSet::isPackage).map(TypeNames::internal)),
        HashSet.ofAll(
            names
                .filter(TypeSet::isPackage)
                .map(name -> name.substring(0, name.length() - 1).replace('.', '/'))));
  }

  private static boolean isPackage(String name) {
    return name.endsWith(".*");
  }

  boolean contains(String internal) {
    return types.contains(internal) || packages.contains(TypeNames.packageOf(internal));
  }

  /** Whether a type nested in this one is contained: javac then names both in a class file. */
  boolean containsNestedOf(String internal) {
    return types.exists(type -> type.startsWith(internal + "$"));
  }

  TypeSet and(TypeSet others) {
    return new TypeSet(types.addAll(others.types), packages.addAll(others.packages));
  }
}
