package grader.intake;

import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads one submission from a file, a folder or a zip. */
public final class Intake {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\h*package\\s+([\\w.]+)\\s*;");

  /** What only tests import. */
  private static final Pattern FRAMEWORK =
      Pattern.compile("(?m)^\\h*import\\s+(?:static\\s+)?(?:org\\.junit|net\\.jqwik)\\.");

  private final Exercise exercise;

  public Intake(Exercise exercise) {
    this.exercise = exercise;
  }

  /**
   * @return the submission, or a sentence that says why there is nothing to grade
   */
  public Either<String, Submission> read(Path path) {
    String name = Disk.nameOf(path);
    if (!Files.exists(path)) {
      return Either.left("There is no file or folder `" + path + "`.");
    }
    if (Files.isDirectory(path)) {
      return read(name, "folder", List.of(Disk.folder(path)));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Zip.LARGEST + 1);
      return Zip.is(bytes)
          ? read(name, "zip", List.of(Zip.folder(name, bytes)))
          : fromFile(name, bytes);
    } catch (IOException e) {
      return Either.left("`" + path + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  /**
   * The same for what a person of a class handed in.
   *
   * @param name of the person
   * @param roots folders and files
   */
  Either<String, Submission> read(String name, List<Node> roots) {
    return read(name, "submission", roots);
  }

  private Either<String, Submission> read(String name, String what, List<Node> roots) {
    return Tree.of(roots).flatMap(tree -> fromTree(name, what, tree));
  }

  private Either<String, Submission> fromFile(String name, byte[] bytes) {
    if (bytes.length > Walk.LARGEST_FILE) {
      return Either.left(Walk.tooLarge(name));
    }
    SourceText source = SourceText.of(name, bytes);
    SourceFile file = new SourceFile(name, source.text());
    return Either.right(
        new Submission(
            name, List.of(file), List.empty(), source.notices().appendAll(notices(file))));
  }

  private Either<String, Submission> fromTree(String name, String what, Tree tree) {
    List<Tuple2<SourceFile, List<String>>> read =
        tree.files()
            .map(
                file -> {
                  SourceText source = SourceText.of(file._1, file._2);
                  return new Tuple2<>(new SourceFile(file._1, source.text()), source.notices());
                });
    List<SourceFile> files = read.map(Tuple2::_1).filter(file -> !isGiven(file));
    if (files.isEmpty()) {
      return Either.left(noJavaFile(name, what, tree));
    }
    List<SourceFile> submitted =
        exercise.submittedTypes().flatMap(type -> find(type, files)).distinct();
    List<SourceFile> chosen = submitted.isEmpty() ? files.take(1) : submitted;
    List<String> seen = read.filter(pair -> chosen.contains(pair._1)).flatMap(Tuple2::_2);
    return Either.right(
        new Submission(
            name,
            chosen,
            files.removeAll(chosen).reject(this::isTest),
            seen.appendAll(chosen.flatMap(this::notices))
                .appendAll(origin(what, files, chosen))
                .appendAll(tree.notices()),
            files.removeAll(chosen).filter(this::isTest).reject(this::isSuite)));
  }

  private String noJavaFile(String name, String what, Tree tree) {
    return "There is no Java file in the "
        + what
        + " `"
        + name
        + "`; the exercise asks for "
        + exercise.skeletons().map(SourceFile::name).mkString(", ")
        + "."
        + Option.of(tree.others())
            .filter(List::nonEmpty)
            .map(others -> others.mkString(" There is `", "`, `", "`."))
            .getOrElse("")
        + tree.notices().map(notice -> " " + notice + ".").mkString();
  }

  /** Says what was chosen, where there was a choice. */
  private static Option<String> origin(
      String what, List<SourceFile> files, List<SourceFile> chosen) {
    boolean plain =
        !what.equals("zip")
            && files.equals(chosen)
            && chosen.forAll(file -> !file.path().contains("/"));
    return Option.when(
        !plain, () -> "graded from a " + what + ": " + chosen.map(SourceFile::path).mkString(", "));
  }

  private boolean isGiven(SourceFile file) {
    return exercise.given().exists(given -> given.name().equals(file.name()));
  }

  private boolean isTest(SourceFile file) {
    return !exercise.submittedTypes().contains(file.type())
        && (file.path().contains("src/test/")
            || file.type().endsWith("Test")
            || FRAMEWORK.matcher(file.text()).find());
  }

  /** Those who hand in a copy of the exercise hand in its suite. */
  private boolean isSuite(SourceFile file) {
    return exercise.suite().exists(own -> own.name().equals(file.name()));
  }

  /** By the name of the file, or else by what it declares; the one nearest to the top. */
  private Option<SourceFile> find(String type, List<SourceFile> files) {
    List<SourceFile> nearest =
        files.filter(file -> !isTest(file)).sortBy(file -> file.path().split("/").length);
    return nearest
        .find(file -> file.type().equals(type))
        .orElse(() -> nearest.find(file -> file.declares(type)));
  }

  private List<String> notices(SourceFile file) {
    Option<String> packaged =
        Option.of(PACKAGE.matcher(file.text()))
            .filter(matcher -> matcher.find() && !isOfSkeleton(matcher.group(1)))
            .map(matcher -> "its `package " + matcher.group(1) + ";` was ignored");
    Option<String> renamed =
        Option.when(
            !exercise.submittedTypes().contains(file.type()),
            () ->
                file.name()
                    + " was graded as "
                    + exercise.submittedTypes().map(type -> type + ".java").mkString(", "));
    return packaged.toList().appendAll(renamed);
  }

  private boolean isOfSkeleton(String packageName) {
    return exercise
        .skeletons()
        .map(file -> PACKAGE.matcher(file.text()))
        .exists(skeleton -> skeleton.find() && skeleton.group(1).equals(packageName));
  }
}
