package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What the template of a solution or a skeleton inserts.
 *
 * @param comment Javadoc of the class, a sentence
 * @param fields what it declares in front of its methods, a line each
 * @param members what it declares behind them
 */
record Program(
    String type,
    Option<String> comment,
    List<String> fields,
    List<Method> methods,
    List<String> members) {

  /**
   * @param comment its Javadoc, a sentence
   * @param header from its modifiers to the opening brace
   * @param body a line each
   */
  record Method(Option<String> comment, String header, List<String> body) {}

  static Program skeleton(String type, List<Signature> signatures) {
    return new Program(
        type,
        Option.some("To be written: what its methods have in common."),
        List.empty(),
        signatures.map(
            signature ->
                method(
                    signature,
                    Option.some("To be written: what it answers, for all arguments."),
                    Code.list(
                        "throw new UnsupportedOperationException(",
                        List.of("\"" + signature.name() + " is not written yet\""),
                        ");"))),
        List.empty());
  }

  static Program reference(String type, List<Signature> signatures) {
    return new Program(
        type,
        Option.some("To be written: until then it has an answer for everything, and a wrong one."),
        List.empty(),
        signatures.map(Program::placeholder),
        List.empty());
  }

  /** The reference with one of its methods wrong. */
  static Program bug(String type, List<Signature> signatures, Signature wrong, Bug bug) {
    return new Program(
        type,
        Option.none(),
        bug.fields(),
        signatures.map(
            signature ->
                signature.equals(wrong)
                    ? method(signature, Option.none(), bug.body())
                    : placeholder(signature)),
        bug.members());
  }

  /** In Java. */
  String source() {
    String body = Templates.filled("Program.java", this);
    return Imports.of(body) + body;
  }

  private static Method placeholder(Signature signature) {
    return method(
        signature, Option.none(), "return " + Placeholders.of(signature).getOrElse("") + ";");
  }

  private static Method method(Signature signature, Option<String> comment, String... body) {
    return method(signature, comment, List.of(body));
  }

  private static Method method(Signature signature, Option<String> comment, List<String> body) {
    return new Method(
        comment,
        Code.list("  " + signature.head(), signature.parameters().map(Parameter::source), ") {"),
        body);
  }
}
