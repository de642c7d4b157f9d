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
 * An exercise that was not written for grader: a folder in the standard Maven layout, or that of
 * Exercism's Java track. Its suite is any for JUnit or jqwik.
 */
final class CourseFolder {
  /** Where courses keep a correct solution: Exercism's place first. */
  private static final List<String> REFERENCES =
      List.of(
          ".meta/src/reference/java",
          "src/reference/java",
          "src/solution/java",
          "solution/src/main/java",
          "reference",
          "solution");

  /** Of code that nobody wrote for grader, and that may compute a lot. */
  static final Budget LIMITS =
      new Budget(
          Budget.DEFAULT.steps(),
          Budget.DEFAULT.shrinkAttempts(),
          256,
          Budget.DEFAULT.stackKiB(),
          10);

  private static final List<String> STATEMENTS =
      List.of("README.md", "readme.md", "README.txt", "README");

  private CourseFolder() {}

  /** Whether there is something to submit, and something to test it with. */
  static boolean is(Path folder) {
    return Files.isDirectory(ExerciseFolder.sources(folder))
        && Files.isDirectory(ExerciseFolder.tests(folder));
  }

  /**
   * @return the exercise, or a sentence for its author
   * @throws IllegalArgumentException with another sentence
   */
  static Either<String, Exercise> read(Path folder, Definition definition) throws IOException {
    Option<ExercismConfig> exercism = ExercismConfig.in(folder);
    List<SourceFile> sources = Sources.in(ExerciseFolder.sources(folder));
    List<SourceFile> tests = Sources.in(ExerciseFolder.tests(folder));
    List<SourceFile> reference = reference(folder);
    List<SourceFile> submitted = submitted(definition, exercism, sources, reference);
    List<SourceFile> all = sources.appendAll(tests);
    Option<String> twice =
        all.map(SourceFile::name).find(name -> all.count(file -> file.name().equals(name)) > 1);
    if (sources.isEmpty() || tests.isEmpty() || twice.isDefined()) {
      return Either.left(problem(folder, sources, tests, twice));
    }
    String id = ExerciseFolder.id(folder);
    return Either.right(
        new Exercise(
            id,
            Option.of(definition.title()).getOrElse(() -> title(id)),
            Definition.all(definition.concepts()),
            statement(folder),
            submitted,
            sources.removeAll(submitted),
            tests,
            List.empty(),
            Definition.all(definition.policy()),
            definition.scoredInspections(),
            definition.limits(LIMITS),
            new Course(
                true,
                definition.disabled() == null
                    ? exercism.isDefined()
                    : definition.disabled() == Definition.Disabled.run,
                Option.of(definition.release()).getOrElse(Course.NEWEST),
                Definition.all(definition.libraries())
                    .appendAll(pom(folder))
                    .appendAll(GradleFile.libraries(folder))
                    .distinct(),
                reference,
                Resources.in(folder))));
  }

  private static String problem(
      Path folder, List<SourceFile> sources, List<SourceFile> tests, Option<String> twice) {
    return twice
        .map(
            name ->
                "`"
                    + folder
                    + "` has two files of the name "
                    + name
                    + "; grader tells files apart by their names alone.")
        .getOrElse(
            () ->
                "`"
                    + folder
                    + "` is no exercise: there is no Java file in its "
                    + (sources.isEmpty() ? "src/main/java" : "src/test/java")
                    + (sources.isEmpty() && tests.isEmpty() ? " and src/test/java." : "."));
  }

  /** As the teacher says; or what the reference has another text for; or all there is. */
  private static List<SourceFile> submitted(
      Definition definition,
      Option<ExercismConfig> exercism,
      List<SourceFile> sources,
      List<SourceFile> reference) {
    List<String> named =
        Option.of(definition.submitted())
            .orElse(exercism.map(ExercismConfig::solution))
            .getOrElse(List.empty());
    Option<String> missing =
        named.find(name -> !sources.exists(source -> source.name().equals(name)));
    if (missing.isDefined()) {
      throw new IllegalArgumentException(
          "to be submitted is " + missing.getOrElse("") + ", and there is none in src/main/java");
    }
    List<SourceFile> replaced =
        sources.filter(
            source ->
                reference.exists(
                    file ->
                        file.name().equals(source.name()) && !file.text().equals(source.text())));
    return named.nonEmpty()
        ? sources.filter(source -> named.contains(source.name()))
        : replaced.isEmpty() ? sources : replaced;
  }

  private static List<SourceFile> reference(Path folder) throws IOException {
    for (String place : REFERENCES) {
      List<SourceFile> found = Sources.in(folder.resolve(place));
      if (found.nonEmpty()) {
        return found;
      }
    }
    return List.empty();
  }

  private static String statement(Path folder) throws IOException {
    String exercism = ExercismConfig.statement(folder);
    if (!exercism.isEmpty()) {
      return exercism;
    }
    for (Path file : STATEMENTS.map(name -> folder.resolve(name))) {
      if (Files.isRegularFile(file)) {
        return Files.readString(file);
      }
    }
    return "";
  }

  /** Its dependencies are those of the exercise. */
  private static Option<String> pom(Path folder) {
    return Option.of(folder.resolve(Definition.POM))
        .filter(Files::isRegularFile)
        .map(file -> file.toAbsolutePath().normalize().toString());
  }

  /** {@code two-fer} is Two fer. */
  private static String title(String id) {
    String words = id.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
