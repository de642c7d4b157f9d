package grader.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import grader.model.Person;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A drop folder, into which {@code grader submit} writes. */
final class Bundles implements Layout {
  /** Bytes. */
  private static final int LARGEST = 8 << 20;

  private final String exercise;

  /**
   * @param exercise the one that is graded
   */
  Bundles(String exercise) {
    this.exercise = exercise;
  }

  @Override
  public String name() {
    return "bundles";
  }

  @Override
  public boolean recognises(List<Node> top) {
    return top.nonEmpty() && top.forAll(node -> node.name().endsWith(Bundle.SUFFIX));
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) throws IOException {
    List<Parcel> unreadable = List.empty();
    List<Bundle> bundles = List.empty();
    for (Node node : top) {
      Either<String, Bundle> read = read(node);
      bundles = bundles.appendAll(read);
      unreadable = unreadable.appendAll(read.swap().map(reason -> nothing(node, reason)));
    }
    return Either.right(
        bundles
            .groupBy(Bundle::name)
            .toList()
            .sortBy(pair -> pair._1)
            .flatMap(pair -> attempts(pair._2))
            .appendAll(unreadable));
  }

  private static Parcel nothing(Node node, String reason) {
    return Parcel.nothing(new Person(node.name(), node.name()), reason);
  }

  private List<Parcel> attempts(List<Bundle> bundles) {
    return bundles
        .sortBy(Bundle::time)
        .zipWithIndex((bundle, earlier) -> parcel(bundle, earlier + 1));
  }

  private Parcel parcel(Bundle bundle, int attempt) {
    return new Parcel(
        new Person(bundle.name(), bundle.name()),
        false,
        attempt,
        bundle.exercise().equals(exercise)
            ? Either.right(bundle.files().map(Bundles::node))
            : Either.left("It was submitted for `" + bundle.exercise() + "`."));
  }

  private static Node node(SourceFile file) {
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    return new Node.File(file.name(), () -> new ByteArrayInputStream(text));
  }

  private static Either<String, Bundle> read(Node node) throws IOException {
    if (!(node instanceof Node.File file)) {
      return Either.left("`" + node.name() + "` is no bundle that `grader submit` wrote.");
    }
    byte[] bytes = file.first(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return Either.left("`" + node.name() + "` is larger than a bundle can be.");
    }
    try {
      Bundle bundle = Bundle.read(bytes);
      return bundle.isWhole()
          ? Either.right(bundle)
          : Either.left("`" + node.name() + "` was changed or damaged after it was submitted.");
    } catch (JsonProcessingException | NullPointerException e) {
      return Either.left("`" + node.name() + "` is no bundle that `grader submit` wrote.");
    }
  }
}
