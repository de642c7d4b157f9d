package grader.exercise;

import grader.model.Budget;
import grader.model.Course;
import grader.model.Exercise;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An exercise as a folder: {@code exercise.yaml}, {@code README.md} (the statement), {@code
 * src/main/java} (skeleton and given files) and {@code src/test/java} (the suite). Without an
 * {@code exercise.yaml} that names the suite it is a {@link CourseFolder}.
 */
public final class ExerciseFolder {
  private ExerciseFolder() {}

  /** Where the skeleton and the given files of an exercise are. */
  public static Path sources(Path folder) {
    return folder.resolve("src/main/java");
  }

  /** Where its tests are. */
  static Path tests(Path folder) {
    return folder.resolve("src/test/java");
  }

  /** Whether it is an exercise that was written for grader. */
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(Definition.FILE));
  }

  /**
   * @return the exercise, or a sentence for its author
   */
  public static Either<String, Exercise> read(Path folder) {
    return Definition.in(folder)
        .flatMap(
            definition -> {
              try {
                return definition.namesSuite()
                    ? exercise(folder, definition)
                    : CourseFolder.read(folder, definition);
              } catch (IllegalArgumentException e) {
                Path place = is(folder) ? folder.resolve(Definition.FILE) : folder;
                return Either.left(place + ": " + e.getMessage() + ".");
              } catch (IOException e) {
                return Either.left(
                    folder + " is no exercise: " + e.getMessage() + " cannot be read");
              }
            });
  }

  /**
   * Writes an {@code exercise.yaml} that says what the exercise says, unless there is one.
   *
   * @param exercise an ordinary one
   */
  public static void define(Path folder, Exercise exercise) throws IOException {
    if (!is(folder)) {
      Definition.of(exercise).write(folder);
    }
  }

  /** The name of an exercise in this folder. */
  static String id(Path folder) throws IOException {
    return String.valueOf(folder.toRealPath().getFileName());
  }

  private static Either<String, Exercise> exercise(Path folder, Definition definition)
      throws IOException {
    List<String> submitted = Definition.all(definition.submitted());
    List<SourceFile> sources = Sources.in(sources(folder));
    Option<String> missing =
        submitted.find(file -> !sources.exists(source -> source.name().equals(file)));
    if (submitted.isEmpty() || missing.isDefined()) {
      return Either.left(
          folder.resolve(Definition.FILE)
              + ": `submitted` must name at least one file of src/main/java"
              + missing.map(file -> "; there is no " + file).getOrElse(""));
    }
    if (Definition.all(definition.suite()).isEmpty()) {
      return Either.left(
          folder.resolve(Definition.FILE)
              + ": `suite` must name at least one class of src/test/java");
    }
    String id = id(folder);
    return Either.right(
        new Exercise(
            id,
            Option.of(definition.title()).getOrElse(id),
            Definition.all(definition.concepts()),
            Files.readString(folder.resolve("README.md")),
            submitted.flatMap(file -> sources.find(source -> source.name().equals(file))),
            sources.filter(source -> !submitted.contains(source.name())),
            Sources.in(tests(folder)),
            Definition.all(definition.suite()),
            Definition.all(definition.policy()),
            definition.scoredInspections(),
            definition.limits(Budget.DEFAULT),
            new Course(
                false,
                false,
                Option.of(definition.release()).getOrElse(Course.NEWEST),
                Definition.all(definition.libraries()),
                List.empty(),
                List.empty())));
  }
}
