package grader.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.model.Budget;
import grader.model.Exercise;
import grader.model.Points;
import grader.model.ScoredInspection;
import grader.model.SourceFile;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as a folder: {@code exercise.yaml}, {@code README.md} (the statement), {@code
 * src/main/java} (skeleton and given files) and {@code src/test/java} (the suite).
 */
public final class ExerciseFolder {
  private static final String DEFINITION = "exercise.yaml";
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new VavrModule()).build();

  private ExerciseFolder() {}

  /**
   * {@code exercise.yaml}, as exercises/README.md documents it. Absent settings are null or empty.
   */
  private record Definition(
      @Nullable String title,
      @Nullable List<String> concepts,
      @Nullable List<String> submitted,
      @Nullable List<String> suite,
      @Nullable List<String> policy,
      @Nullable LinkedHashMap<String, Integer> inspections,
      @Nullable Settings budget,
      TestSettings.@Nullable Tests tests) {}

  private record Settings(
      @Nullable Long steps,
      @Nullable Integer shrinkAttempts,
      @Nullable Integer heapMiB,
      @Nullable Integer stackKiB,
      @Nullable Integer cpuSeconds) {
    Budget budget() {
      Budget otherwise = Budget.DEFAULT;
      return new Budget(
          Option.of(steps).getOrElse(otherwise.steps()),
          Option.of(shrinkAttempts).getOrElse(otherwise.shrinkAttempts()),
          Option.of(heapMiB).getOrElse(otherwise.heapMiB()),
          Option.of(stackKiB).getOrElse(otherwise.stackKiB()),
          Option.of(cpuSeconds).getOrElse(otherwise.cpuSeconds()));
    }
  }

  /** Where the skeleton and the given files of an exercise are. */
  public static Path sources(Path folder) {
    return folder.resolve("src/main/java");
  }

  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(DEFINITION));
  }

  /**
   * @return the exercise, or a sentence for its author
   */
  public static Either<String, Exercise> read(Path folder) {
    try {
      Definition definition = YAML.readValue(folder.resolve(DEFINITION).toFile(), Definition.class);
      return exercise(folder, definition);
    } catch (UnrecognizedPropertyException e) {
      return Either.left(
          folder.resolve(DEFINITION)
              + ": there is no setting `"
              + e.getPropertyName()
              + "`; there are: "
              + List.ofAll(e.getKnownPropertyIds()).mkString(", ")
              + ".");
    } catch (JsonProcessingException e) {
      return Either.left(
          folder.resolve(DEFINITION)
              + " cannot be read: "
              + e.getOriginalMessage()
              + " (line "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ")");
    } catch (IllegalArgumentException e) {
      return Either.left(folder.resolve(DEFINITION) + ": " + e.getMessage());
    } catch (IOException e) {
      return Either.left(folder + " is no exercise: " + e.getMessage() + " cannot be read");
    }
  }

  private static Either<String, Exercise> exercise(Path folder, Definition definition)
      throws IOException {
    List<String> submitted = all(definition.submitted);
    List<SourceFile> sources = sourceFiles(sources(folder));
    List<SourceFile> suite = sourceFiles(folder.resolve("src/test/java"));
    Option<String> missing =
        submitted.find(file -> !sources.exists(source -> source.name().equals(file)));
    if (submitted.isEmpty() || missing.isDefined()) {
      return Either.left(
          folder.resolve(DEFINITION)
              + ": `submitted` must name at least one file of src/main/java"
              + missing.map(file -> "; there is no " + file).getOrElse(""));
    }
    if (all(definition.suite).isEmpty()) {
      return Either.left(
          folder.resolve(DEFINITION) + ": `suite` must name at least one class of src/test/java");
    }
    String id = folder.toRealPath().getFileName().toString();
    return Either.right(
        new Exercise(
            id,
            Option.of(definition.title).getOrElse(id),
            all(definition.concepts),
            Files.readString(folder.resolve("README.md")),
            submitted.flatMap(file -> sources.find(source -> source.name().equals(file))),
            sources.filter(source -> !submitted.contains(source.name())),
            suite,
            all(definition.suite),
            all(definition.policy),
            Option.of(definition.inspections)
                .toList()
                .flatMap(points -> points.map(entry -> scored(entry._1, entry._2))),
            Option.of(definition.budget).map(Settings::budget).getOrElse(Budget.DEFAULT)));
  }

  private static ScoredInspection scored(String inspection, int points) {
    if (points < 1) {
      throw new IllegalArgumentException(
          "the inspection `" + inspection + "` must be worth at least one point");
    }
    return new ScoredInspection(inspection, Points.of(points));
  }

  private static <T> List<T> all(@Nullable List<T> list) {
    return list == null ? List.empty() : list;
  }

  private static List<SourceFile> sourceFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return List.ofAll(files.filter(file -> file.toString().endsWith(".java")).sorted())
          .map(file -> folder.relativize(file))
          .map(
              file ->
                  new SourceFile(file.toString().replace('\\', '/'), text(folder.resolve(file))));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(file.getFileName() + " is not UTF-8 text", e);
    }
  }
}
