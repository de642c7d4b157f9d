package grader.scaffold;

import grader.model.CheckId;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The ids of the checks that the suite has for a method. */
record Checks(Signature signature) {

  String edgeCases() {
    return id("EdgeCases");
  }

  String manyElements() {
    return id("OfManyElements");
  }

  String everything() {
    return id("AnswersEverything");
  }

  String sameAgain() {
    return id("AnswersTheSameAgain");
  }

  String unchanged(Parameter parameter) {
    return id("Leaves" + parameter.capitalised() + "AsItWas");
  }

  private String id(String suffix) {
    return CheckId.of(signature.name() + suffix);
  }

  String row(String name) {
    return CheckId.of(edgeCases(), name);
  }

  Option<String> longRow() {
    return Rows.longOne(signature).map(row -> CheckId.of(manyElements(), row.name()));
  }

  /** Tables and properties, in the order of the report. */
  List<String> tables() {
    return List.of(edgeCases())
        .appendAll(longRow().map(_ -> manyElements()))
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
