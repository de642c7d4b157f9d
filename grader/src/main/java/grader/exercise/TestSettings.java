package grader.exercise;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.model.TestFeedback;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise grades the tests of students.
 *
 * @param feedback {@code tests: {feedback: ...}} in {@code exercise.yaml}
 * @param sentences by misconception, what no test notices where its bugs are missed; from {@code
 *     concepts.yaml} in the solutions
 */
public record TestSettings(TestFeedback feedback, Map<String, String> sentences) {
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new VavrModule()).build();

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Definition(@Nullable Tests tests) {}

  record Tests(@Nullable TestFeedback feedback) {}

  /**
   * @param exercise folder of the exercise
   * @param solutions folder of the teacher's side of it
   * @return the settings, or a sentence for their author
   */
  public static Either<String, TestSettings> read(Path exercise, Path solutions) {
    try {
      Definition definition =
          YAML.readValue(exercise.resolve("exercise.yaml").toFile(), Definition.class);
      return Either.right(
          new TestSettings(
              Option.of(definition.tests)
                  .flatMap(tests -> Option.of(tests.feedback))
                  .getOrElse(TestFeedback.CONCEPT),
              sentences(solutions.resolve("concepts.yaml"))));
    } catch (JsonProcessingException e) {
      return Either.left(YamlMistake.sentence(e));
    } catch (IOException e) {
      return Either.left(exercise + " cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, String> sentences(Path file) throws IOException {
    return Files.exists(file)
        ? YAML.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, String>>() {})
        : LinkedHashMap.empty();
  }
}
