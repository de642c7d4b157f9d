package grader.intake;

import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the tests that a student wrote, from a file, a folder or a zip. */
public final class TestIntake {
  private final List<String> promised;

  /**
   * @param exercise whose own files are passed over where they lie beside the tests
   */
  public TestIntake(Exercise exercise) {
    this.promised = exercise.skeletons().appendAll(exercise.given()).map(SourceFile::name);
  }

  /**
   * @return the tests, or a sentence that says why there is nothing to grade
   */
  public Either<String, Submission> read(Path path) {
    String name = Disk.nameOf(path);
    if (!Files.exists(path)) {
      return Either.left("There is no file or folder `" + path + "`.");
    }
    if (Files.isDirectory(path)) {
      return fromTree(name, List.of(Disk.folder(path)));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Zip.LARGEST + 1);
      if (Zip.is(bytes)) {
        return fromTree(name, List.of(Zip.folder(name, bytes)));
      }
      return bytes.length > Walk.LARGEST_FILE
          ? Either.left(Walk.tooLarge(name))
          : Either.right(submission(name, List.of(Tuple.of(name, bytes))));
    } catch (IOException e) {
      return Either.left("`" + path + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  private Either<String, Submission> fromTree(String name, List<Node> roots) {
    return Tree.of(roots)
        .map(
            tree ->
                tree.files().reject(file -> promised.contains(new SourceFile(file._1, "").name())))
        .filterOrElse(List::nonEmpty, none -> "There is no Java file with tests in `" + name + "`.")
        .map(files -> submission(name, files));
  }

  private static Submission submission(String name, List<Tuple2<String, byte[]>> files) {
    List<Tuple2<SourceFile, List<String>>> read =
        files.map(
            file -> {
              SourceText source = SourceText.of(file._1, file._2);
              return Tuple.of(new SourceFile(file._1, source.text()), source.notices());
            });
    return new Submission(name, read.map(Tuple2::_1), List.empty(), read.flatMap(Tuple2::_2));
  }
}
