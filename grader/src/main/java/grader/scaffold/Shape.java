package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** The kinds of types that values can be made of without being told how. */
enum Shape {
  BYTE("byte"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  FLOAT("float"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  CHAR("char"),
  STRING("String", 0),
  OPTION("Option", 1),
  EITHER("Either", 2),
  VALIDATION("Validation", 2),
  TRY("Try", 1),
  LAZY("Lazy", 1),
  LIST("List", 1),
  SEQ("Seq", 1),
  VECTOR("Vector", 1),
  SET("Set", 1),
  MAP("Map", 2),
  STREAM("Stream", 1),
  ITERATOR("Iterator", 1),
  TUPLE2("Tuple2", 2),
  TUPLE3("Tuple3", 3),
  FUNCTION0("Function0", 1),
  FUNCTION1("Function1", 2),
  FUNCTION2("Function2", 3),
  JAVA_LIST("java.util.List", 1),
  JAVA_SET("java.util.Set", 1),
  JAVA_MAP("java.util.Map", 2),
  OPTIONAL("Optional", 1),
  SUPPLIER("Supplier", 1),
  FUNCTION("Function", 2),
  BI_FUNCTION("BiFunction", 3),
  UNARY_OPERATOR("UnaryOperator", 1),
  BINARY_OPERATOR("BinaryOperator", 1),
  PREDICATE("Predicate", 1),
  /** A type variable of the method. */
  VARIABLE("", 0);

  private static final List<Shape> FUNCTIONS =
      List.of(
          FUNCTION0,
          FUNCTION1,
          FUNCTION2,
          SUPPLIER,
          FUNCTION,
          BI_FUNCTION,
          UNARY_OPERATOR,
          BINARY_OPERATOR,
          PREDICATE);

  private static final List<Shape> LAZY_ONES = List.of(STREAM, ITERATOR, LAZY, TRY);

  private final String written;
  private final int arity;
  private final boolean primitive;

  Shape(String written) {
    this(written, 0, true);
  }

  Shape(String written, int arity) {
    this(written, arity, false);
  }

  Shape(String written, int arity, boolean primitive) {
    this.written = written;
    this.arity = arity;
    this.primitive = primitive;
  }

  /**
   * @param name as in the source of a signature: {@code List} is Vavr's, and {@code
   *     io.vavr.control.Option} is {@code Option}
   */
  static Option<Shape> named(String name) {
    return List.of(values())
        .reject(shape -> shape == VARIABLE)
        .find(
            shape ->
                shape.written.equals(name)
                    || shape.boxed().equals(name)
                    || Imports.qualified(shape.written).contains(name));
  }

  /** What can stand in a signature, for people. */
  static String known() {
    return List.of(values())
        .reject(shape -> shape == VARIABLE)
        .map(shape -> shape.written)
        .mkString(", ");
  }

  String written() {
    return written;
  }

  int arity() {
    return arity;
  }

  /** Whether it is a number, a truth value or a character; boxed or not. */
  boolean isScalar() {
    return primitive;
  }

  boolean isFunction() {
    return FUNCTIONS.contains(this);
  }

  /** Whether suites hold it in another form, since it changes when it is looked at. */
  boolean isOutermostOnly() {
    return isFunction() || LAZY_ONES.contains(this);
  }

  /** As a type argument. */
  String boxed() {
    return switch (this) {
      case INT -> "Integer";
      case CHAR -> "Character";
      default ->
          primitive ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
    };
  }
}
