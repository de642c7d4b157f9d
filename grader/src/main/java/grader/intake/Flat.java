package grader.intake;

import grader.model.Person;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;

/** One file per person, named after the person. */
final class Flat implements Layout {

  @Override
  public String name() {
    return "flat";
  }

  @Override
  public boolean recognises(List<Node> top) {
    return top.forAll(node -> node instanceof Node.File);
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) {
    return Either.right(oneEach(top));
  }

  /** One person each, of the name without {@code .java} or {@code .zip} where that is enough. */
  static List<Parcel> oneEach(List<Node> top) {
    Map<String, Integer> namesakes = top.groupBy(Flat::shortName).mapValues(List::size);
    return top.map(
        node ->
            namesakes.get(shortName(node)).contains(1)
                ? Parcel.of(new Person(shortName(node), shortName(node)), List.of(node))
                : Parcel.of(node));
  }

  private static String shortName(Node node) {
    return node instanceof Node.File file
        ? file.name().replaceFirst("(?is)(?<=.)\\.(?:java|zip)$", "")
        : node.name();
  }
}
