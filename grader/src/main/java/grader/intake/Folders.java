package grader.intake;

import io.vavr.collection.List;
import io.vavr.control.Either;

/** One folder or file per person, however deep the files lie in it. */
final class Folders implements Layout {

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public boolean recognises(List<Node> top) {
    return true;
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) {
    return Either.right(Flat.oneEach(top));
  }
}
