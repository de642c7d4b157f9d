package grader.worker.inspect;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Types that inspections know by name, and what is a kind of them. */
final class Types {
  private static final String VAVR = "io.vavr.collection.";
  private static final String CONTROL = "io.vavr.control.";

  static final Set<String> OPTION = Set.of(CONTROL + "Option");
  static final Set<String> TRY = Set.of(CONTROL + "Try");

  static final Set<String> TUPLE = Set.of("io.vavr.Tuple");

  /** What says that there may be no value, or why there is none. */
  static final Set<String> WRAPPERS =
      Set.of(CONTROL + "Option", CONTROL + "Either", CONTROL + "Validation");

  /** Cases of the wrappers: who has one of these knows what is in it. */
  static final Set<String> KNOWN_CASES =
      Set.of(
          CONTROL + "Option.Some",
          CONTROL + "Either.Left",
          CONTROL + "Either.Right",
          CONTROL + "Validation.Valid",
          CONTROL + "Validation.Invalid",
          CONTROL + "Try.Success",
          CONTROL + "Try.Failure",
          VAVR + "List.Cons",
          VAVR + "Stream.Cons");

  static final Set<String> WITH_VALUE =
      Set.of(
          CONTROL + "Option",
          CONTROL + "Either",
          CONTROL + "Validation",
          CONTROL + "Try",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  static final Set<String> COLLECTIONS =
      Set.of(VAVR + "Traversable", "java.util.Collection", "java.util.Iterator");

  static final Set<String> VAVR_VALUES = Set.of("io.vavr.Value");

  /** What is computed while somebody asks for it. */
  static final Set<String> LAZY = Set.of(VAVR + "Stream", VAVR + "Iterator", "io.vavr.Lazy");

  /** What remembers all that it has computed. */
  static final Set<String> MEMORISING = Set.of(VAVR + "Stream", "io.vavr.Lazy");

  static final Set<String> LAZY_VALUE = Set.of("io.vavr.Lazy");
  static final Set<String> ITERATOR = Set.of(VAVR + "Iterator");
  static final Set<String> LAZY_SEQUENCES = Set.of(VAVR + "Stream", VAVR + "Iterator");

  private Types() {}

  /** Whether this is one of these types, or a subtype; type arguments make no difference. */
  static boolean isA(TypeMirror type, Set<String> names) {
    return switch (type) {
      case IntersectionType both -> both.getBounds().stream().anyMatch(bound -> isA(bound, names));
      case DeclaredType declared when declared.asElement() instanceof TypeElement element ->
          isA(element, names);
      case TypeVariable variable -> isA(variable.getUpperBound(), names);
      default -> false;
    };
  }

  private static boolean isA(TypeElement type, Set<String> names) {
    return names.contains(type.getQualifiedName().toString())
        || isA(type.getSuperclass(), names)
        || type.getInterfaces().stream().anyMatch(parent -> isA(parent, names));
  }
}
