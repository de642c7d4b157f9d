package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** Answers of a type, made from nothing but the parameters; none where there are none. */
record Placeholders(List<Parameter> parameters) {

  /** What the method can answer before anybody has written it. */
  static Option<String> of(Signature signature) {
    return new Placeholders(signature.parameters()).one(signature.answer());
  }

  /** An answer that differs from {@link #of}. */
  static Option<String> anotherOf(Signature signature) {
    return new Placeholders(signature.parameters()).another(signature.answer());
  }

  /** An answer that hides a null. */
  static Option<String> withNull(Type answer) {
    return switch (answer.shape()) {
      case OPTION -> Option.some("Option.some(null)");
      case EITHER -> Option.some("Either.right(null)");
      case VALIDATION -> Option.some("Validation.valid(null)");
      case TUPLE2 -> Option.some("Tuple.of(null, null)");
      case LIST, SEQ -> Option.some("List.of((" + answer.argument(0).source() + ") null)");
      case VECTOR -> Option.some("Vector.of((" + answer.argument(0).source() + ") null)");
      case JAVA_LIST -> Option.some("Collections.singletonList(null)");
      default -> Option.none();
    };
  }

  Option<String> one(Type type) {
    return switch (type.shape()) {
      case VARIABLE -> parameters.find(given -> given.type().equals(type)).map(Parameter::name);
      case OPTION -> Option.some("Option.none()");
      case OPTIONAL -> Option.some("Optional.empty()");
      case EITHER -> with("Either.right", type, 1).orElse(() -> with("Either.left", type, 0));
      case VALIDATION ->
          with("Validation.valid", type, 1).orElse(() -> with("Validation.invalid", type, 0));
      case TRY -> with("Try.success", type, 0).orElse(Option.some(failure()));
      case LAZY -> one(type.argument(0)).map(value -> "Lazy.of(() -> " + value + ")");
      case TUPLE2, TUPLE3 -> all(type.arguments());
      case JAVA_LIST, JAVA_SET, JAVA_MAP -> Option.some(type.shape().written() + ".of()");
      case LIST, SEQ, VECTOR, SET, MAP, STREAM, ITERATOR ->
          Option.some(factory(type.shape()) + ".empty()");
      default -> Option.some(Scalars.placeholder(type.shape()));
    };
  }

  Option<String> another(Type type) {
    return switch (type.shape()) {
      case VARIABLE -> Option.none();
      case OPTION -> with("Option.some", type, 0);
      case OPTIONAL -> with("Optional.of", type, 0);
      case EITHER -> one(type.argument(1)).flatMap(_ -> with("Either.left", type, 0));
      case VALIDATION -> one(type.argument(1)).flatMap(_ -> with("Validation.invalid", type, 0));
      case TRY -> one(type.argument(0)).map(_ -> failure());
      case LAZY -> another(type.argument(0)).map(value -> "Lazy.of(() -> " + value + ")");
      case TUPLE2, TUPLE3 ->
          another(type.argument(0))
              .flatMap(
                  first ->
                      all(type.arguments().drop(1))
                          .map(rest -> rest.replaceFirst("\\(", "(" + first + ", ")));
      case JAVA_LIST, JAVA_SET -> with(type.shape().written() + ".of", type, 0);
      case LIST, SEQ, VECTOR, SET, STREAM, ITERATOR -> with(factory(type.shape()) + ".of", type, 0);
      case MAP -> pair("HashMap.of", type);
      case JAVA_MAP -> pair("java.util.Map.of", type);
      default -> Scalars.samples(type.shape()).headOption();
    };
  }

  private Option<String> with(String factory, Type type, int argument) {
    return one(type.argument(argument)).map(value -> factory + "(" + value + ")");
  }

  private Option<String> pair(String factory, Type type) {
    return all(type.arguments()).map(made -> made.replaceFirst("Tuple.of", factory));
  }

  private Option<String> all(List<Type> types) {
    List<String> made = types.flatMap(this::one);
    return Option.when(made.size() == types.size(), made.mkString("Tuple.of(", ", ", ")"));
  }

  private static String failure() {
    return "Try.failure(new IllegalStateException())";
  }

  private static String factory(Shape shape) {
    return switch (shape) {
      case SEQ -> "List";
      case SET -> "HashSet";
      case MAP -> "HashMap";
      default -> shape.written();
    };
  }
}
