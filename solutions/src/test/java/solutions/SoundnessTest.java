package solutions;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise is sound, under fewer seeds than {@code grader validate} takes by itself. */
class SoundnessTest {

  static Stream<String> exercises() throws IOException {
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("grader.root"), "exercises"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("exercise.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void correctSolutionsHoldAndEverySeededBugIsCaught(String exercise) {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.run(new PrintWriter(out), new PrintWriter(out), "validate", "--seeds", "5", exercise);
    assertThat(exitCode).as(out.toString()).isZero();
    assertThat(out.toString()).contains("\n  sound\n");
  }
}
