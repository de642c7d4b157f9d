package grader.scaffold;

import grader.model.CheckId;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The first wrong programs of an exercise: those that the laws of every method rule out. */
final class Bugs {
  private final Signature signature;
  private final Checks checks;
  private final String placeholder;
  private final Option<Trigger> trigger;

  private Bugs(Signature signature) {
    this.signature = signature;
    this.checks = new Checks(signature);
    this.placeholder = Placeholders.of(signature).getOrElse("");
    this.trigger = Trigger.of(signature);
  }

  static List<Bug> of(Signature signature) {
    Bugs bugs = new Bugs(signature);
    return List.of(bugs.noAnswer())
        .appendAll(bugs.hiddenNull())
        .append(bugs.throwing())
        .append(bugs.endless())
        .append(bugs.remembering())
        .appendAll(Checks.mutable(signature).map(bugs::altering))
        .appendAll(bugs.recursive());
  }

  private Bug noAnswer() {
    return signature.answer().isPrimitive()
        ? bug("is-not-written", "throws, whatever it is asked", "exception-as-answer")
            .with(List.of(checks.everything()), "throw new IllegalStateException(\"not written\");")
        : bug("answers-null", "null, whatever it is asked", "null-as-answer")
            .with(List.of(checks.everything()), "return null;");
  }

  private Option<Bug> hiddenNull() {
    return Placeholders.withNull(signature.answer())
        .map(
            hidden ->
                bug("hides-a-null", "the answer holds a null", "null-as-answer")
                    .with(List.of(checks.everything()), "return " + hidden + ";"));
  }

  private Bug throwing() {
    String thrown = "throw new IllegalArgumentException();";
    return trigger
        .map(
            where ->
                bug("throws", "throws where " + where.says(), "exception-as-answer")
                    .with(
                        List.of(checks.row(where.says())),
                        "if (" + where.condition() + ") {",
                        "  " + thrown,
                        "}",
                        "return " + placeholder + ";"))
        .getOrElse(
            () ->
                bug("throws", "throws, whatever it is asked", "exception-as-answer")
                    .with(List.of(checks.everything()), thrown));
  }

  private Bug endless() {
    return trigger
        .map(
            where ->
                bug("never-ends", "an endless loop where " + where.says(), "no-answer")
                    .with(
                        List.of(checks.row(where.says())),
                        "while (" + where.condition() + ") {}",
                        "return " + placeholder + ";"))
        .getOrElse(
            () ->
                bug("never-ends", "an endless loop, whatever it is asked", "no-answer")
                    .with(
                        List.of(checks.everything()),
                        "for (int round = 1; round > 0; round = 3 - round) {}",
                        "return " + placeholder + ";"));
  }

  private Bug remembering() {
    return Placeholders.anotherOf(signature)
        .map(
            another ->
                bug("remembers", "every other answer is another one", "hidden-state")
                    .with(
                        List.of(checks.sameAgain()),
                        "asked++;",
                        "return asked % 2 == 0 ? " + another + " : " + placeholder + ";"))
        .getOrElse(
            () ->
                bug("remembers", "throws every other time", "hidden-state")
                    .with(
                        List.of(checks.sameAgain()),
                        "asked++;",
                        "if (asked % 2 == 0) {",
                        "  throw new IllegalStateException();",
                        "}",
                        "return " + placeholder + ";"))
        .withField("private static int asked;")
        .drawing("hidden-state");
  }

  private Bug altering(Parameter parameter) {
    return bug(
            "alters-" + CheckId.of(parameter.name()),
            "empties " + parameter.name(),
            "altered-input")
        .with(
            List.of(checks.unchanged(parameter)),
            parameter.name() + ".clear();",
            "return " + placeholder + ";");
  }

  /** For one of Vavr's lists, whose tail costs nothing. */
  private Option<Bug> recursive() {
    return signature
        .parameters()
        .find(it -> it.type().shape() == Shape.LIST || it.type().shape() == Shape.SEQ)
        .flatMap(list -> checks.longRow().map(row -> recursive(list, row)));
  }

  private Bug recursive(Parameter list, String row) {
    String type = list.type().shape().written() + "<?>";
    return bug("recurses", "a call for each element, all open at once", "deep-recursion")
        .with(
            List.of(row),
            "if (depth(" + list.name() + ") < 0) {",
            "  throw new IllegalStateException();",
            "}",
            "return " + placeholder + ";")
        .withMembers(
            "private static int depth(" + type + " rest) {",
            "  return rest.isEmpty() ? 0 : 1 + depth(rest.tail());",
            "}");
  }

  private Described bug(String name, String says, String misconception) {
    return new Described(signature.kebab() + "-" + name, says, misconception);
  }

  /** A bug without its program. */
  private record Described(String name, String says, String misconception) {
    Bug with(List<String> caughtBy, String... body) {
      return new Bug(
          name,
          says,
          misconception,
          caughtBy,
          List.empty(),
          List.empty(),
          List.empty(),
          List.of(body));
    }
  }
}
