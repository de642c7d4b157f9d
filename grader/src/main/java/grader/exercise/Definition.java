package grader.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.files.WholeFile;
import grader.model.Budget;
import grader.model.Course;
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
import org.jspecify.annotations.Nullable;

/**
 * {@code exercise.yaml}, as exercises/README.md documents it. Absent settings are null.
 *
 * @param suite classes with checks that were written for grader; absent for any other suite
 * @param disabled {@code run} or {@code skip}: what becomes of tests that are disabled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Definition(
    @Nullable String title,
    @Nullable List<String> concepts,
    @Nullable List<String> submitted,
    @Nullable List<String> suite,
    @Nullable List<String> policy,
    @Nullable LinkedHashMap<String, Integer> inspections,
    @Nullable Integer release,
    @Nullable List<String> libraries,
    @Nullable Disabled disabled,
    @Nullable Settings budget,
    TestSettings.@Nullable Tests tests) {
  static final String FILE = "exercise.yaml";

  /** Whose dependencies come by themselves. */
  static final String POM = "pom.xml";

  private static final Definition EMPTY =
      new Definition(null, null, null, null, null, null, null, null, null, null, null);

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new VavrModule())
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .build();

  /** What becomes of disabled tests. */
  enum Disabled {
    run,
    skip
  }

  private record Settings(
      @Nullable Long steps,
      @Nullable Integer shrinkAttempts,
      @Nullable Integer heapMiB,
      @Nullable Integer stackKiB,
      @Nullable Integer cpuSeconds) {
    Budget budget(Budget otherwise) {
      return new Budget(
          Option.of(steps).getOrElse(otherwise.steps()),
          Option.of(shrinkAttempts).getOrElse(otherwise.shrinkAttempts()),
          Option.of(heapMiB).getOrElse(otherwise.heapMiB()),
          Option.of(stackKiB).getOrElse(otherwise.stackKiB()),
          Option.of(cpuSeconds).getOrElse(otherwise.cpuSeconds()));
    }
  }

  /**
   * @return what the file in this folder says, which is nothing where there is none; or a sentence
   *     for its author
   */
  static Either<String, Definition> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Either.right(EMPTY);
    }
    try {
      // A file in which everything is commented out says nothing.
      return Either.right(
          Option.of(YAML.readValue(file.toFile(), Definition.class)).getOrElse(EMPTY));
    } catch (JsonProcessingException e) {
      return Either.left(YamlMistake.sentence(e));
    } catch (IOException e) {
      return Either.left(folder + " is no exercise: " + e.getMessage() + " cannot be read");
    }
  }

  /** What an ordinary exercise that goes by its layout could have said. */
  static Definition of(Exercise exercise) {
    Course course = exercise.course();
    Budget budget = exercise.budget();
    return new Definition(
        exercise.title(),
        null,
        exercise.skeletons().map(SourceFile::name),
        null,
        exercise.policy().isEmpty() ? null : exercise.policy(),
        null,
        course.release() == Course.NEWEST ? null : course.release(),
        Option.of(course.libraries().reject(library -> library.endsWith(POM)))
            .filter(List::nonEmpty)
            .getOrNull(),
        course.runsDisabled() ? Disabled.run : null,
        budget.equals(CourseFolder.LIMITS)
            ? null
            : new Settings(
                budget.steps(),
                budget.shrinkAttempts(),
                budget.heapMiB(),
                budget.stackKiB(),
                budget.cpuSeconds()),
        null);
  }

  void write(Path folder) throws IOException {
    byte[] text = YAML.writeValueAsBytes(this);
    WholeFile.write(folder.resolve(FILE), out -> out.write(text));
  }

  /** Whether the suite was written for grader. */
  boolean namesSuite() {
    return suite != null;
  }

  /**
   * @param otherwise where it says nothing
   */
  Budget limits(Budget otherwise) {
    return Option.of(budget).map(said -> said.budget(otherwise)).getOrElse(otherwise);
  }

  List<ScoredInspection> scoredInspections() {
    return Option.of(inspections)
        .toList()
        .flatMap(points -> points.map(entry -> scored(entry._1, entry._2)));
  }

  private static ScoredInspection scored(String inspection, int points) {
    if (points < 1) {
      throw new IllegalArgumentException(
          "the inspection `" + inspection + "` must be worth at least one point");
    }
    return new ScoredInspection(inspection, Points.of(points));
  }

  /** What an absent list holds. */
  static <T> List<T> all(@Nullable List<T> list) {
    return list == null ? List.empty() : list;
  }
}
