package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** The ids of the checks that the suite has for a method. */
record Checks(Signature signature) {

  String edgeCases() {
    return signature.kebab() + "-edge-cases";
  }

  String longArgument() {
    return signature.kebab() + "-of-a-long-argument";
  }

  String everything() {
    return signature.kebab() + "-answers-everything";
  }

  String sameAgain() {
    return signature.kebab() + "-answers-the-same-again";
  }

  String unchanged(Parameter parameter) {
    return signature.kebab() + "-leaves-" + Signature.kebab(parameter.name()) + "-as-it-was";
  }

  /** What catches a program that is wrong whatever it is asked. */
  List<String> everyRow() {
    return Rows.of(signature)
        .headOption()
        .map(row -> edgeCases() + "/" + row.kebab())
        .toList()
        .append(everything());
  }

  String row(String name) {
    return edgeCases() + "/" + new Row(name, List.empty()).kebab();
  }

  Option<String> longRow() {
    return Rows.longOne(signature).map(row -> longArgument() + "/" + row.kebab());
  }

  /** Tables and properties, in the order of the report. */
  List<String> tables() {
    return List.of(edgeCases())
        .appendAll(longRow().map(_ -> longArgument()))
        .append(everything())
        .append(sameAgain())
        .appendAll(mutable(signature).map(this::unchanged));
  }

  /** Parameters that a method can change for its caller. */
  static List<Parameter> mutable(Signature signature) {
    return signature
        .asked()
        .filter(
            parameter ->
                List.of(Shape.JAVA_LIST, Shape.JAVA_SET, Shape.JAVA_MAP)
                    .contains(parameter.type().shape()));
  }
}
