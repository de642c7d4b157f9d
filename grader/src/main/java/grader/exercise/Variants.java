package grader.exercise;

import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Variant;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The solutions of an exercise as variants that students' tests run on. */
public final class Variants {
  private Variants() {}

  /**
   * The reference first, then the other correct solutions, then the bugs that a test can notice.
   *
   * @return the variants, or a sentence for their author
   */
  public static Either<String, List<Variant>> of(Exercise exercise, Solutions solutions) {
    try {
      List<Variant> variants = List.empty();
      for (Path folder : solutions.correct()) {
        variants = variants.append(variant(exercise, folder, Option.none()));
      }
      for (Solutions.SeededBug bug : solutions.bugs().reject(Solutions.SeededBug::beyondTests)) {
        Variant.Bug known = new Variant.Bug(bug.misconception(), bug.caughtBy());
        variants = variants.append(variant(exercise, bug.folder(), Option.some(known)));
      }
      return Either.right(variants);
    } catch (IOException e) {
      return Either.left("A solution of " + exercise.id() + " cannot be read: " + e.getMessage());
    }
  }

  private static Variant variant(Exercise exercise, Path folder, Option<Variant.Bug> bug)
      throws IOException {
    List<SourceFile> files = List.empty();
    for (SourceFile skeleton : exercise.skeletons()) {
      files =
          files.append(
              new SourceFile(skeleton.name(), Files.readString(folder.resolve(skeleton.name()))));
    }
    String kind = bug.isDefined() ? "bug " : "correct ";
    return new Variant(kind + folder.getFileName(), files, bug);
  }
}
