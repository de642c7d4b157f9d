package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What the templates of the suite insert for a method. Headers end with the opening brace.
 *
 * @param table header and body of the table of edge cases
 * @param rows the statement that lists them
 * @param row header and body of the method that makes one of them
 * @param longRow the row of an argument of 100,000 elements
 * @param everything header and body of the law that there is an answer
 * @param sameAgain header and body of the law that it is always the same
 * @param unchanged the laws that parameters stay as they are
 * @param call header and body of the method that makes the call
 */
record SuiteMethod(
    String method,
    String table,
    String rows,
    String row,
    Option<LongRow> longRow,
    String everything,
    String sameAgain,
    List<Unchanged> unchanged,
    String call) {

  record LongRow(String row, String call) {}

  record Unchanged(String parameter, String law) {}

  /**
   * @param type the class that declares the method
   */
  static SuiteMethod of(Signature signature, String type) {
    Parts parts = new Parts(signature, Rows.held(signature));
    return new SuiteMethod(
        signature.name(),
        parts.table(),
        parts.rows(),
        parts.row(),
        Rows.longOne(signature).map(row -> new LongRow(row.name(), parts.answers(row.arguments()))),
        parts.everything(),
        parts.sameAgain(),
        Checks.mutable(signature)
            .map(parameter -> new Unchanged(parameter.name(), parts.unchanged(parameter))),
        parts.call(type));
  }

  private record Parts(Signature signature, List<Parameter> held) {

    String table() {
      return header("  void " + signature.name() + "EdgeCases(", ofRow())
          + calls("    " + unused("expected") + ".from(", List.of(names(held)));
    }

    String rows() {
      return Code.listOfCalls(
          "    return List.of(",
          signature.name() + "Row",
          Rows.of(signature)
              .map(row -> row.arguments().prepend("\"" + row.name() + "\"").append("open()")),
          ");");
    }

    /** Has javac look at what a row holds, which arguments() takes whatever it is. */
    String row() {
      return header("  private static Arguments " + signature.name() + "Row(", ofRow())
          + Code.list(
              "    return arguments(",
              names(held).prepend(unused("name")).append(unused("expected")),
              ");");
    }

    private List<String> ofRow() {
      return held.map(Parameter::source)
          .prepend("String " + unused("name"))
          .append("Expected<" + answer().type().source() + "> " + unused("expected"));
    }

    String everything() {
      return header("  void " + signature.name() + "AnswersEverything(", forAll(held))
          + answers(names(held));
    }

    String answers(List<String> arguments) {
      return calls("    Totality.answers(", List.of(arguments));
    }

    String sameAgain() {
      List<Parameter> others = held.map(Parameter::other);
      return header(
              "  void " + signature.name() + "AnswersTheSameAgain(", forAll(held.appendAll(others)))
          + calls("    Purity.sameAnswer(", List.of(names(held), names(others)));
    }

    String unchanged(Parameter parameter) {
      String copy =
          switch (parameter.type().shape()) {
            case JAVA_SET -> "LinkedHashSet::new";
            case JAVA_MAP -> "LinkedHashMap::new";
            default -> "ArrayList::new";
          };
      return header(
              "  void " + signature.name() + "Leaves" + parameter.capitalised() + "AsItWas(",
              forAll(held))
          + Code.list(
              "    Purity.leavesUnchanged(",
              List.of(asked(names(held)), parameter.name(), copy),
              ");");
    }

    String call(String type) {
      List<String> arguments =
          signature.asked().map(parameter -> Held.parameter(parameter.type()).of(parameter.name()));
      return header(
              "  private static Call<" + answer().type().source() + "> " + signature.name() + "(",
              held.map(Parameter::source))
          + Code.list(
              "    return call(",
              names(held)
                  .prepend("\"" + signature.name() + "\"")
                  .prepend(lambda(type + "." + signature.name() + "(", arguments)),
              ");");
    }

    /** On lines of its own where it is too long for one. */
    private String lambda(String open, List<String> arguments) {
      String line = "() -> " + answer().of(open + arguments.mkString(", ") + ")");
      return line.length() + "        ,".length() <= Code.WIDTH
          ? line
          : "() ->\n" + Code.list("            " + open, arguments, answer().of(")"));
    }

    private String calls(String open, List<List<String>> arguments) {
      return Code.listOfCalls(open, signature.name(), arguments, ");");
    }

    private Held answer() {
      return Held.answer(signature.answered());
    }

    /** {@code divide(dividend, divisor)}. */
    private String asked(List<String> arguments) {
      return signature.name() + arguments.mkString("(", ", ", ")");
    }

    /** A name that no parameter has. */
    private String unused(String name) {
      return names(held).contains(name) ? unused(name + "OfRow") : name;
    }

    private static String header(String open, List<String> parameters) {
      return Code.list(open, parameters, ") {") + "\n";
    }

    private static List<String> names(List<Parameter> parameters) {
      return parameters.map(Parameter::name);
    }

    private static List<String> forAll(List<Parameter> parameters) {
      return parameters.map(parameter -> "@ForAll " + parameter.source());
    }
  }
}
