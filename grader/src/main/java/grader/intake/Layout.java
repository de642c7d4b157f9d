package grader.intake;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;

/**
 * How a tool lays out what a class handed in. What lies on the top of an export comes in the order
 * of its names, without litter, and every piece of it belongs to a parcel: nobody is dropped.
 */
interface Layout {
  /** Those that leave a mark in names or files; of several that recognise an export, the first. */
  static List<Layout> marked(String exercise) {
    return List.of(
        new Bundles(exercise), new Gradescope(), new Moodle(), new Canvas(), new GitHub(exercise));
  }

  /** Those that anybody makes by hand; the last takes everything. */
  static List<Layout> plain() {
    return List.of(new Flat(), new Folders());
  }

  /** As {@code --layout} takes it. */
  String name();

  boolean recognises(List<Node> top);

  /**
   * @return by person, and the attempts of a person in their order; or a sentence that says why the
   *     export cannot be understood
   */
  Either<String, List<Parcel>> parcels(List<Node> top) throws IOException;
}
