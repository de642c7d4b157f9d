package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** Values of types without type variables, as Java writes them. */
final class Values {
  private static final String SEPARATOR = ", ";

  private Values() {}

  /** Up to three different ones, at least one. The first is an ordinary one. */
  static List<String> samples(Type type) {
    return switch (type.shape()) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BOOLEAN, CHAR, STRING ->
          Scalars.samples(type.shape());
      case OPTION -> List.of(wrapped("Option.some", type), "Option.none()");
      case OPTIONAL -> List.of(wrapped("Optional.of", type), "Optional.empty()");
      case EITHER -> List.of(right("Either.right", type), left("Either.left", type));
      case VALIDATION -> List.of(right("Validation.valid", type), left("Validation.invalid", type));
      case TUPLE2, TUPLE3 -> tuples(type);
      case MAP, JAVA_MAP, LIST, SEQ, VECTOR, SET, JAVA_LIST, JAVA_SET ->
          List.of(many(type, 2), many(type, 1), many(type, 0));
      case FUNCTION1 -> functions(type).map(Edge::value);
      case TRY, LAZY, STREAM, ITERATOR, FUNCTION0, FUNCTION2 -> unheld(type);
      case SUPPLIER, FUNCTION, BI_FUNCTION, UNARY_OPERATOR, BINARY_OPERATOR, PREDICATE ->
          unheld(type);
      case VARIABLE -> unheld(type);
    };
  }

  /** An ordinary one. */
  static String ordinary(Type type) {
    return samples(type).headOption().getOrElse("");
  }

  static List<Edge> edges(Type type) {
    return switch (type.shape()) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BOOLEAN, CHAR, STRING ->
          Scalars.edges(type.shape());
      case OPTION -> List.of(new Edge("is none", "Option.none()"));
      case OPTIONAL -> List.of(new Edge("is empty", "Optional.empty()"));
      case EITHER -> List.of(new Edge("is a left", left("Either.left", type)));
      case VALIDATION -> List.of(new Edge("is invalid", left("Validation.invalid", type)));
      case MAP, JAVA_MAP, SET, JAVA_SET ->
          List.of(new Edge("is empty", many(type, 0)), new Edge("has one element", many(type, 1)));
      case LIST, SEQ, VECTOR, JAVA_LIST -> sequences(type);
      case FUNCTION1 -> functions(type);
      default -> List.empty();
    };
  }

  private static List<Edge> sequences(Type type) {
    String element = ordinary(type.argument(0));
    List<Edge> lengths =
        List.of(
            new Edge("is empty", many(type, 0)),
            new Edge("has one element", many(type, 1)),
            new Edge("has the same element twice", made(type, List.of(element, element))));
    List<String> three = samples(type.argument(0));
    return three.length() < 3
        ? lengths
        : lengths.append(new Edge("has three elements", made(type, three)));
  }

  /** A collection of so many different elements. */
  private static String many(Type type, int size) {
    List<String> elements =
        type.arguments().length() == 2
            ? samples(type.argument(0))
                .take(size)
                .map(key -> key + SEPARATOR + ordinary(type.argument(1)))
            : samples(type.argument(0)).take(size);
    return made(type, elements);
  }

  private static String made(Type type, List<String> elements) {
    String factory =
        switch (type.shape()) {
          case SEQ -> "List";
          case SET -> "HashSet";
          case MAP -> "HashMap";
          default -> type.shape().written();
        };
    boolean ofJava = factory.startsWith("java.");
    return elements.isEmpty() && !ofJava
        ? factory + ".empty()"
        : elements.mkString(factory + ".of(", SEPARATOR, ")");
  }

  private static List<String> tuples(Type type) {
    return List.of(
        type.arguments().map(Values::ordinary).mkString("Tuple.of(", SEPARATOR, ")"),
        type.arguments()
            .map(argument -> samples(argument).lastOption().getOrElse(""))
            .mkString("Tuple.of(", SEPARATOR, ")"));
  }

  private static List<Edge> functions(Type type) {
    String constant = ordinary(type.argument(1));
    Edge always = new Edge("always gives the same", function("x -> " + constant));
    return type.argument(0).equals(type.argument(1))
        ? List.of(new Edge("gives what it is given", function("x -> x")), always)
        : List.of(always);
  }

  private static String function(String lambda) {
    String shown = lambda.replace("\\", "\\\\").replace("\"", "\\\"");
    return "CountingFunction.of(\"" + shown + "\", " + lambda + ")";
  }

  private static String wrapped(String factory, Type type) {
    return factory + "(" + ordinary(type.argument(0)) + ")";
  }

  private static String left(String factory, Type type) {
    return wrapped(factory, type);
  }

  private static String right(String factory, Type type) {
    return factory + "(" + ordinary(type.argument(1)) + ")";
  }

  /** An argument of 100,000 elements; none if the type has no length. */
  static Option<String> hundredThousand(Type type) {
    return switch (type.shape()) {
      case LIST, SEQ -> Option.some("List.fill(length, " + ordinary(type.argument(0)) + ")");
      case VECTOR -> Option.some("Vector.fill(length, " + ordinary(type.argument(0)) + ")");
      case JAVA_LIST ->
          Option.some("Collections.nCopies(length, " + ordinary(type.argument(0)) + ")");
      case STRING -> Option.some("\"a\".repeat(length)");
      default -> Option.none();
    };
  }

  private static List<String> unheld(Type type) {
    throw new IllegalArgumentException("suites hold no " + type.source());
  }
}
