package grader.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.model.Budget;
import grader.model.Points;
import grader.model.ScoredInspection;
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

  private static final Definition EMPTY =
      new Definition(null, null, null, null, null, null, null, null, null, null, null);

  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new VavrModule()).build();

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
    } catch (UnrecognizedPropertyException e) {
      return Either.left(
          file
              + ": there is no setting `"
              + e.getPropertyName()
              + "`; there are: "
              + List.ofAll(e.getKnownPropertyIds()).mkString(", ")
              + ".");
    } catch (JsonProcessingException e) {
      return Either.left(
          file
              + " cannot be read: "
              + e.getOriginalMessage()
              + " (line "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ")");
    } catch (IOException e) {
      return Either.left(folder + " is no exercise: " + e.getMessage() + " cannot be read");
    }
  }

  /** Whether the suite was written for grader. */
  boolean namesSuite() {
    return suite != null;
  }

  Budget limits() {
    return Option.of(budget).map(Settings::budget).getOrElse(Budget.DEFAULT);
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
