package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** What the templates of the statement and of {@code exercise.yaml} insert. */
record Statement(Scaffold scaffold) {

  String id() {
    return scaffold.id();
  }

  /** As it stands in YAML and in a heading: a text that YAML would read as more is quoted. */
  String title() {
    return scaffold.title();
  }

  String quotedTitle() {
    String title = title();
    return title.matches("[\\p{IsAlphabetic}][\\p{IsAlphabetic}\\p{IsDigit} -]*")
        ? title
        : "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  String type() {
    return scaffold.type();
  }

  List<Signature> signatures() {
    return scaffold.signatures();
  }

  boolean single() {
    return signatures().size() == 1;
  }

  boolean mutable() {
    return signatures().exists(signature -> !Checks.mutable(signature).isEmpty());
  }

  String what() {
    return single() ? "the signature" : "the signatures";
  }

  String they() {
    return single() ? "it is" : "they are";
  }

  String concepts() {
    return imported().append("total functions").append("edge cases").mkString(", ");
  }

  /** A sentence about the types that are not of the JDK; none if all are. */
  Option<String> ofVavr() {
    List<String> types =
        imported()
            .filter(name -> Imports.qualified(name).exists(full -> full.startsWith("io.vavr")));
    return types.isEmpty()
        ? Option.none()
        : Option.some(
            types
                    .map(name -> "`" + Imports.qualified(name).getOrElse(name) + "`")
                    .mkString(types.size() == 1 ? "" : "Of Vavr are ", ", ", "")
                + (types.size() == 1 ? " is Vavr's." : "."));
  }

  private List<String> imported() {
    return signatures()
        .flatMap(
            signature -> signature.parameters().map(Parameter::type).prepend(signature.answer()))
        .flatMap(Statement::parts)
        .map(type -> type.shape().written())
        .filter(name -> Imports.qualified(name).isDefined())
        .distinct();
  }

  private static List<Type> parts(Type type) {
    return type.arguments().flatMap(Statement::parts).prepend(type);
  }
}
