package grader.exercise;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .meta/config.json} of an exercise of Exercism's Java track says of its files
 * (https://exercism.org/docs/building/tracks/practice-exercises).
 *
 * @param solution names of the files that students hand in
 */
record ExercismConfig(List<String> solution) {
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new VavrModule()).build();

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Config(@Nullable Listed files) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Listed(@Nullable List<String> solution) {}

  /**
   * None if the folder is no such exercise.
   *
   * @throws IllegalArgumentException with a sentence about a file that is no such JSON
   */
  static Option<ExercismConfig> in(Path folder) throws IOException {
    Path file = folder.resolve(".meta/config.json");
    if (!Files.isRegularFile(file)) {
      return Option.none();
    }
    Config config = read(file);
    return Option.some(
        new ExercismConfig(
            Option.of(config.files)
                .flatMap(files -> Option.of(files.solution))
                .getOrElse(List.empty())
                .filter(path -> path.endsWith(".java"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))));
  }

  private static Config read(Path file) throws IOException {
    try {
      return JSON.readValue(file.toFile(), Config.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "its .meta/config.json cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  /** The introduction and the instructions; empty if there are none. */
  static String statement(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String part : List.of("introduction", "instructions", "instructions.append")) {
      Path file = folder.resolve(".docs").resolve(part + ".md");
      if (Files.isRegularFile(file)) {
        text.append(text.isEmpty() ? "" : "\n").append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
