package grader.worker.confine.allow;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;

/**
 * Names of types as people write them, {@code java.util.Map.Entry}, and as class files do, {@code
 * java/util/Map$Entry}.
 */
final class TypeNames {
  /** Characters of a name in a message. */
  private static final int LONGEST = 100;

  private TypeNames() {}

  /** By convention a package begins with a small letter, a type with a capital one. */
  static String internal(String written) {
    List<String> parts = List.of(written.split("[.$]"));
    List<String> packages = parts.takeWhile(part -> !startsLikeAType(part));
    List<String> types = parts.drop(packages.size());
    return packages
        .appendAll(types.isEmpty() ? List.empty() : List.of(types.mkString("$")))
        .mkString("/");
  }

  private static boolean startsLikeAType(String part) {
    return !part.isEmpty() && Character.isUpperCase(part.charAt(0));
  }

  /** The name without its package, such as {@code Map.Entry}. */
  static String simple(String internal) {
    return shortened(internal.substring(internal.lastIndexOf('/') + 1).replace('$', '.'));
  }

  /** A name may be 65,535 bytes long. */
  static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
  }

  /** With a slash at its end; empty for the unnamed package. */
  static String packageOf(String internal) {
    return internal.substring(0, internal.lastIndexOf('/') + 1);
  }

  /** The type itself, or what an array is of; empty for an array of primitives. */
  static String element(String internal) {
    return internal.startsWith("[") ? mentioned(internal).mkString() : internal;
  }

  /** The types in a descriptor (JVMS 4.3). */
  static List<String> mentioned(String descriptor) {
    return Iterator.iterate(
            descriptor.indexOf('L'), at -> descriptor.indexOf('L', descriptor.indexOf(';', at)))
        .takeWhile(at -> at >= 0)
        .map(at -> descriptor.substring(at + 1, descriptor.indexOf(';', at)))
        .toList();
  }
}
