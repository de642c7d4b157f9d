package grader.scaffold;

import io.vavr.control.Option;

/**
 * Where a seeded bug shows.
 *
 * @param says as in {@code divisor is zero}, the name of a row
 * @param condition in Java
 */
record Trigger(String says, String condition) {

  /** The first edge of the last parameter that can be asked for it; none if none can. */
  static Option<Trigger> of(Signature signature) {
    return signature
        .parameters()
        .zip(Rows.held(signature))
        .reverse()
        .flatMap(it -> of(it._1, it._2.type()))
        .headOption();
  }

  private static Option<Trigger> of(Parameter parameter, Type held) {
    return condition(parameter.type().shape())
        .flatMap(
            code ->
                Values.edges(held)
                    .headOption()
                    .map(
                        edge ->
                            new Trigger(
                                parameter.words() + " " + edge.says(),
                                code.replace("%s", parameter.name()))));
  }

  private static Option<String> condition(Shape shape) {
    return switch (shape) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> Option.some("%s == 0");
      case BOOLEAN -> Option.some("!%s");
      case CHAR -> Option.some("%s == ' '");
      case STRING, OPTION, OPTIONAL, TRY -> Option.some("%s.isEmpty()");
      case LIST, SEQ, VECTOR, SET, MAP, STREAM -> Option.some("%s.isEmpty()");
      case JAVA_LIST, JAVA_SET, JAVA_MAP -> Option.some("%s.isEmpty()");
      case ITERATOR -> Option.some("!%s.hasNext()");
      case EITHER -> Option.some("%s.isLeft()");
      case VALIDATION -> Option.some("%s.isInvalid()");
      default -> Option.none();
    };
  }
}
