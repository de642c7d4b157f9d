package grader.exercise;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The teacher's side of an exercise.
 *
 * @param correct folders with the reference and the other correct solutions; the reference first
 * @param reasons why a check stays that catches no bug of its own, by the check's id or its table's
 * @param tests folders with model tests, a suite each
 * @param gradesTests whether it says what tests of students may miss, in {@code concepts.yaml}
 */
public record Solutions(
    List<Path> correct,
    List<SeededBug> bugs,
    Map<String, String> reasons,
    List<Path> tests,
    boolean gradesTests) {
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new VavrModule()).build();

  /**
   * A catalogued wrong solution.
   *
   * @param says why it is wrong, in one clause
   * @param caughtBy ids of the checks that must falsify it
   * @param draws rules of the findings that inspections must make
   * @param byChance whether it also fails other checks, now these and now those
   * @param beyondTests whether no test that students write can be asked to tell it from a correct
   *     solution: it only costs too much, or shows where nobody who does not know it would look
   * @param folder where it is
   */
  public record SeededBug(
      String name,
      String says,
      String misconception,
      List<String> caughtBy,
      List<String> draws,
      boolean byChance,
      boolean beyondTests,
      Path folder) {}

  /** A setting that must be there, with a value. */
  @JacksonAnnotationsInside
  @JsonProperty(required = true)
  @JsonSetter(nulls = Nulls.FAIL)
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Required {}

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  private record Entry(
      @Required String bug,
      @Required String says,
      @Required String misconception,
      @Required List<String> caughtBy,
      @Nullable List<String> draws,
      boolean byChance,
      boolean beyondTests) {}

  private record Reason(@Required List<String> checks, @Required String because) {}

  /**
   * Reads {@code reference}, {@code correct/*}, {@code bugs/*}, {@code bugs.yaml} and, where they
   * are, {@code checks.yaml} and {@code tests/*}.
   *
   * @return the solutions, or a sentence for their author
   */
  public static Either<String, Solutions> read(Path folder) {
    try {
      List<Entry> entries =
          List.of(YAML.readValue(folder.resolve("bugs.yaml").toFile(), Entry[].class));
      List<Path> catalogued = entries.map(entry -> folder.resolve("bugs").resolve(entry.bug));
      List<Path> present = folders(folder.resolve("bugs"));
      List<String> odd =
          present
              .removeAll(catalogued)
              .map(bug -> "bugs/" + bug.getFileName() + " has no entry in bugs.yaml")
              .appendAll(
                  catalogued
                      .removeAll(present)
                      .map(
                          bug ->
                              "bugs.yaml has an entry for "
                                  + bug.getFileName()
                                  + ", and there is no such folder in bugs/"));
      return odd.isEmpty()
          ? Either.right(
              new Solutions(
                  folders(folder.resolve("correct")).prepend(folder.resolve("reference")),
                  entries.map(entry -> bug(entry, folder)),
                  reasons(folder.resolve("checks.yaml")),
                  tests(folder.resolve("tests")),
                  Files.exists(folder.resolve("concepts.yaml"))))
          : Either.left(odd.mkString(folder + ": ", "; ", "."));
    } catch (JsonProcessingException e) {
      return Either.left(YamlMistake.sentence(e));
    } catch (IOException e) {
      return Either.left(folder + " cannot be read: " + e.getMessage());
    }
  }

  private static SeededBug bug(Entry entry, Path folder) {
    return new SeededBug(
        entry.bug,
        entry.says,
        entry.misconception,
        entry.caughtBy,
        Option.of(entry.draws).getOrElse(List.empty()),
        entry.byChance,
        entry.beyondTests,
        folder.resolve("bugs").resolve(entry.bug));
  }

  private static Map<String, String> reasons(Path file) throws IOException {
    return Files.exists(file)
        ? List.of(YAML.readValue(file.toFile(), Reason[].class))
            .flatMap(reason -> reason.checks.map(check -> Tuple.of(check, reason.because)))
            .toMap(entry -> entry)
        : LinkedHashMap.empty();
  }

  private static List<Path> tests(Path folder) throws IOException {
    return Files.isDirectory(folder) ? folders(folder) : List.empty();
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.exists(parent)) {
      return List.empty();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return List.ofAll(entries.filter(Files::isDirectory).sorted());
    }
  }
}
