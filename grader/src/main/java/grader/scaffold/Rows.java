package grader.scaffold;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The edge cases that the types of a method's parameters have. */
final class Rows {
  /** What is no edge any more where it holds for several parameters. */
  private static final List<String> ONES = List.of("is one", "is minus one");

  private final List<Parameter> parameters;

  /**
   * @param parameters as the suite holds them
   */
  private Rows(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /** An ordinary one first, the edges of each parameter, then those of several at once. */
  static List<Row> of(Signature signature) {
    Rows rows = new Rows(held(signature));
    return List.of(rows.ordinary())
        .appendAll(rows.parameters.zipWithIndex().flatMap(it -> rows.edgesOf(it._1, it._2)))
        .appendAll(rows.together())
        .appendAll(rows.overflow())
        .distinctBy(Row::name)
        .distinctBy(Row::arguments);
  }

  /** The call with an argument of 100,000 elements, in terms of {@code length}. */
  static Option<Row> longOne(Signature signature) {
    Rows rows = new Rows(held(signature));
    return rows.parameters
        .zipWithIndex()
        .flatMap(
            it -> Values.hundredThousand(it._1.type()).map(value -> Tuple.of(it._1, value, it._2)))
        .headOption()
        .map(
            it ->
                new Row(
                    "hundred thousand "
                        + (it._1.type().shape() == Shape.STRING ? "characters" : "elements"),
                    rows.ordinary().arguments().update(it._3, it._2)));
  }

  /** The parameters as the suite holds them. */
  static List<Parameter> held(Signature signature) {
    return signature
        .asked()
        .map(parameter -> new Parameter(Held.parameter(parameter.type()).type(), parameter.name()));
  }

  private Row ordinary() {
    return new Row(
        "ordinary arguments", parameters.zipWithIndex().map(it -> ordinary(it._1, it._2)));
  }

  /** Neighbours of the same type are different where none of them is at an edge. */
  private static String ordinary(Parameter parameter, int index) {
    Shape shape = parameter.type().shape();
    List<String> samples = Values.samples(parameter.type());
    boolean many = (shape.isScalar() && shape != Shape.BOOLEAN) || shape == Shape.STRING;
    return samples.drop(many ? index % samples.size() : 0).headOption().getOrElse("");
  }

  private List<Row> edgesOf(Parameter parameter, int index) {
    return Values.edges(parameter.type())
        .map(edge -> row(parameter.words() + " " + edge.says(), List.of(Tuple.of(index, edge))));
  }

  /** All parameters of the same type at the same edge. */
  private List<Row> together() {
    return parameters
        .map(Parameter::type)
        .distinct()
        .map(type -> parameters.zipWithIndex().filter(it -> it._1.type().equals(type)))
        .filter(same -> same.size() > 1)
        .flatMap(
            same ->
                Values.edges(same.map(it -> it._1.type()).get(0))
                    .reject(edge -> ONES.contains(edge.says()))
                    .map(
                        edge ->
                            row(
                                same.map(it -> it._1.words()).mkString(" and ")
                                    + " "
                                    + edge.saysOfSeveral(),
                                same.map(it -> Tuple.of(it._2, edge)))));
  }

  /** What is out of the ints though neither of two ints is: the smallest one and minus one. */
  private List<Row> overflow() {
    List<Tuple2<Parameter, Integer>> whole =
        parameters
            .zipWithIndex()
            .filter(it -> List.of(Shape.INT, Shape.LONG).contains(it._1.type().shape()))
            .take(2);
    List<Tuple2<Integer, Edge>> edges =
        whole.zipWith(
            List.of("is the smallest ", "is minus one"),
            (it, says) -> Tuple.of(it._2, edge(it._1, says)));
    return whole.size() < 2
        ? List.empty()
        : List.of(
            row(
                whole
                    .zipWith(edges, (it, edge) -> it._1.words() + " " + edge._2.says())
                    .mkString(" and "),
                edges));
  }

  private static Edge edge(Parameter parameter, String says) {
    return Values.edges(parameter.type())
        .find(edge -> edge.says().startsWith(says))
        .getOrElseThrow(() -> new IllegalStateException(parameter + " never " + says));
  }

  private Row row(String name, List<Tuple2<Integer, Edge>> edges) {
    return new Row(
        name,
        edges.foldLeft(
            ordinary().arguments(), (all, edge) -> all.update(edge._1, edge._2.value())));
  }
}
