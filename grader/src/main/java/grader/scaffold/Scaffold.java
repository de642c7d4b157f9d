package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * An exercise that nobody has written yet: sound from the first minute, since its suite asks only
 * for what holds of every total and pure function, and its reference is one.
 *
 * @param id in kebab-case
 * @param type the class that students write
 * @param signatures its methods, at least one
 */
public record Scaffold(String id, String title, String type, List<Signature> signatures) {

  /**
   * @param title none for one made from the id
   * @param type none for one made from the id
   * @param signatures in Java, at least one
   * @return the scaffold, or a sentence that says what is wrong
   */
  public static Either<String, Scaffold> of(
      String id, Option<String> title, Option<String> type, List<String> signatures) {
    return Naming.id(id)
        .flatMap(_ -> Naming.type(type.getOrElse(() -> Naming.typeOf(id))))
        .flatMap(
            name ->
                Either.sequenceRight(signatures.map(SignatureParser::parse))
                    .map(Seq::toList)
                    .map(read -> new Scaffold(id, titled(id, title), name, read)))
        .flatMap(scaffold -> Naming.twice(scaffold.signatures).toEither(scaffold).swap());
  }

  private static String titled(String id, Option<String> title) {
    return title
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .getOrElse(() -> Naming.titleOf(id));
  }

  /** The files of the exercise, in the order to write them in. */
  public List<TextFile> exercise() {
    return List.of(
        new TextFile("README.md", Templates.filled("README.md", new Statement(this))),
        new TextFile("exercise.yaml", Templates.filled("exercise.yaml", new Statement(this))),
        new TextFile("pom.xml", Templates.filled("pom.xml", this)),
        new TextFile(
            "src/main/java/" + type + ".java", Program.skeleton(type, signatures).source()),
        new TextFile("src/test/java/" + type + "EdgeCases.java", suite("EdgeCases.java")),
        new TextFile("src/test/java/" + type + "Laws.java", suite("Laws.java")));
  }

  /** The files of its solutions. */
  public List<TextFile> solutions() {
    Catalogue catalogue = Catalogue.of(signatures);
    String file = "/" + type + ".java";
    return List.of(
            new TextFile("reference" + file, Program.reference(type, signatures).source()),
            new TextFile("bugs.yaml", Templates.filled("bugs.yaml", catalogue)),
            new TextFile("checks.yaml", Templates.filled("checks.yaml", catalogue)))
        .appendAll(
            signatures.flatMap(
                signature ->
                    Bugs.of(signature)
                        .map(
                            bug ->
                                new TextFile(
                                    "bugs/" + bug.name() + file,
                                    Program.bug(type, signatures, signature, bug).source()))));
  }

  private String suite(String template) {
    List<SuiteMethod> methods = signatures.map(signature -> SuiteMethod.of(signature, type));
    String body =
        Templates.filled(
            template,
            new SuiteClass(type, methods, methods.exists(method -> method.longRow().isDefined())));
    return Imports.of(body) + body;
  }

  private record SuiteClass(String type, List<SuiteMethod> methods, boolean anyLong) {}
}
