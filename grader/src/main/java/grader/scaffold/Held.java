package grader.scaffold;

/**
 * How a suite holds what a method is given or answers: streams, iterators and the like change when
 * they are looked at, so it holds what they are made from, or what they hold.
 *
 * @param type what the suite holds
 * @param code makes the argument from it, or it from the answer; {@code %s} stands for the one
 */
record Held(Type type, String code) {
  private static final String FIRST_ELEMENTS = "%s.take(100).toList()";

  /** A parameter, of a type without type variables. */
  static Held parameter(Type type) {
    return switch (type.shape()) {
      case STREAM -> new Held(Type.of(Shape.LIST, type.argument(0)), "%s.toStream()");
      case ITERATOR -> new Held(Type.of(Shape.LIST, type.argument(0)), "%s.iterator()");
      case TRY ->
          new Held(Type.of(Shape.OPTION, type.argument(0)), "%s.toTry(IllegalStateException::new)");
      case LAZY -> new Held(type.argument(0), "Lazy.of(() -> %s)");
      case FUNCTION0, SUPPLIER -> new Held(type.argument(0), "() -> %s");
      case FUNCTION -> new Held(Type.of(Shape.FUNCTION1, type.argument(0), type.argument(1)), "%s");
      case UNARY_OPERATOR ->
          new Held(Type.of(Shape.FUNCTION1, type.argument(0), type.argument(0)), "%s::apply");
      case PREDICATE ->
          new Held(
              Type.of(Shape.FUNCTION1, type.argument(0), Type.of(Shape.BOOLEAN).boxed()),
              "%s::apply");
      case FUNCTION2, BI_FUNCTION -> ofPairs(type.argument(0), type.argument(1), type.argument(2));
      case BINARY_OPERATOR -> ofPairs(type.argument(0), type.argument(0), type.argument(0));
      default -> new Held(type, "%s");
    };
  }

  private static Held ofPairs(Type first, Type second, Type answer) {
    return new Held(
        Type.of(Shape.FUNCTION1, Type.of(Shape.TUPLE2, first, second), answer),
        "(a, b) -> %s.apply(Tuple.of(a, b))");
  }

  /** An answer, of a type without type variables. */
  static Held answer(Type type) {
    return switch (type.shape()) {
      case STREAM, ITERATOR -> new Held(Type.of(Shape.LIST, type.argument(0)), FIRST_ELEMENTS);
      case LAZY -> new Held(type.argument(0), "%s.get()");
      case TRY -> new Held(Type.of(Shape.OPTION, type.argument(0)), "%s.toOption()");
      default -> new Held(type.boxed(), "%s");
    };
  }

  String of(String name) {
    return code.replace("%s", name);
  }
}
