package grader.intake;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * The Java files of what was handed in.
 *
 * @param files paths, relative and with {@code /} between names, and contents
 * @param others names of the first few files that are something else
 * @param notices what was left out, in sentences
 */
record Tree(List<Tuple2<String, byte[]>> files, List<String> others, List<String> notices) {

  /**
   * @param roots folders, of which only what they hold has a place in the paths, and files
   * @return or a sentence that says why it is not read
   */
  static Either<String, Tree> of(List<Node> roots) {
    return new Walk().through(roots);
  }
}
