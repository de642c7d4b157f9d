package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * A type in a signature.
 *
 * @param name of a scalar as it is written, boxed or not; of a type variable its name
 */
record Type(Shape shape, String name, List<Type> arguments) {

  static Type of(Shape shape, Type... arguments) {
    return new Type(shape, shape.written(), List.of(arguments));
  }

  /** As it stands in Java. */
  String source() {
    return arguments.isEmpty() ? name : name + arguments.map(Type::source).mkString("<", ", ", ">");
  }

  /** As a type argument. */
  Type boxed() {
    return shape.isScalar() ? new Type(shape, shape.boxed(), arguments) : this;
  }

  boolean isPrimitive() {
    return shape.isScalar() && name.equals(shape.written());
  }

  /** The type argument at an index. */
  Type argument(int index) {
    return arguments.get(index);
  }

  /** With types in the place of type variables. */
  Type where(Map<String, Type> variables) {
    return shape == Shape.VARIABLE
        ? variables.getOrElse(name, this)
        : new Type(shape, name, arguments.map(argument -> argument.where(variables)));
  }
}
