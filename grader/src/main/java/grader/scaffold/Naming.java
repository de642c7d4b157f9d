package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names of an exercise: its id, its class and its methods. */
final class Naming {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Names of other modules, and of what Git ignores. */
  private static final List<String> TAKEN =
      List.of("exercises", "solutions", "grader", "grader-parent", "target", "src");

  private static final int LONGEST = 40;

  private Naming() {}

  /**
   * @return the id, or a sentence that says what is wrong with it
   */
  static Either<String, String> id(String id) {
    if (!KEBAB.matcher(id).matches() || id.length() > LONGEST) {
      return Either.left(
          "`"
              + id
              + "` is no name for an exercise: write up to "
              + LONGEST
              + " lower-case letters, digits and hyphens, as in safe-division.");
    }
    return TAKEN.contains(id)
        ? Either.left("`" + id + "` means something else here; choose another name.")
        : Either.right(id);
  }

  /** {@code safe-division} as {@code SafeDivision}. */
  static String typeOf(String id) {
    return List.of(id.split("-")).map(Naming::capitalised).mkString();
  }

  /** {@code safe-division} as {@code Safe division}. */
  static String titleOf(String id) {
    return capitalised(id.replace('-', ' '));
  }

  /**
   * @return the name, or a sentence that says why no class should be called so
   */
  static Either<String, String> type(String name) {
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
      return Either.left(
          "`" + name + "` is no name of a class in Java: --class SafeDivision, say.");
    }
    boolean known =
        Imports.qualified(name).isDefined()
            || Try.of(() -> Class.forName("java.lang." + name, false, null)).isSuccess();
    return known
        ? Either.left("`" + name + "` is a class already: name another one with --class.")
        : Either.right(name);
  }

  /** Two methods of the same name would have the same checks. */
  static Option<String> twice(List<Signature> signatures) {
    List<String> names = signatures.map(Signature::name);
    return names
        .find(name -> names.count(name::equals) > 1)
        .map(name -> "Two methods are called " + name + "; give each a name of its own.");
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
