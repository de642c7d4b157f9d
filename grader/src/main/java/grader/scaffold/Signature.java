package grader.scaffold;

import grader.model.CheckId;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * A static method, as the author of an exercise wrote it.
 *
 * @param variables its type variables
 */
record Signature(
    List<TypeVariable> variables, Type answer, String name, List<Parameter> parameters) {

  /** What stands for the type variables where values are needed. */
  private static final List<Type> INSTANCES =
      List.of(Shape.INT, Shape.STRING, Shape.LONG, Shape.CHAR).map(shape -> Type.of(shape).boxed());

  /** How many type variables there can be. */
  static final int MOST_VARIABLES = INSTANCES.length();

  /**
   * A type variable.
   *
   * @param source with its bound, as in {@code A extends Comparable<A>}
   */
  record TypeVariable(String name, String source) {}

  /** Up to the parenthesis: {@code static <A> List<A> everyOther(}. */
  String head() {
    String generic =
        variables.isEmpty() ? "" : variables.map(TypeVariable::source).mkString("<", ", ", "> ");
    return "static " + generic + answer.source() + " " + name + "(";
  }

  /** As it stands in Java, on one line. */
  String source() {
    return head() + parameters.map(Parameter::source).mkString(", ") + ")";
  }

  /** The name in kebab-case, as in the ids of checks. */
  String kebab() {
    return CheckId.of(name);
  }

  /** The parameters without type variables. */
  List<Parameter> asked() {
    return parameters.map(
        parameter -> new Parameter(parameter.type().where(instances()), parameter.name()));
  }

  /** The type of the answer without type variables. */
  Type answered() {
    return answer.where(instances());
  }

  private Map<String, Type> instances() {
    return variables
        .map(TypeVariable::name)
        .zip(INSTANCES)
        .toLinkedMap(pair -> Tuple.of(pair._1, pair._2));
  }
}
