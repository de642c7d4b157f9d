package solutions;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every exercise is sound, under fewer seeds than {@code grader validate} takes by itself, and the
 * tables in the README are what it prints. Of the model tests those by example; with {@code
 * -Dmodels=all} the properties too, which take some minutes.
 */
class SoundnessTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final boolean ALL = System.getProperty("models", "").equals("all");
  private static final Path README = ROOT.resolve("solutions/README.md");

  static Stream<String> exercises() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("exercises"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("exercise.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Two at a time: model tests are graded one after the other. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("exercises")
  void correctSolutionsHoldAndEverySeededBugIsCaught(String exercise) throws IOException {
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    List<String> command =
        Stream.concat(
                Stream.of("validate", "--seeds", "2", "--format", "markdown", exercise),
                ALL ? Stream.empty() : Stream.of("--tests", "examples"))
            .toList();
    int exitCode = Main.run(out, out, command.toArray(String[]::new));
    String tables = written.toString();
    assertThat(exitCode).as(tables).isZero();
    assertThat(tables).contains("### " + exercise).doesNotContain("NO REASON IS GIVEN");
    assertThat(Files.readString(README).contains(tables))
        .as("solutions/README.md says how to write its tables anew; they should be\n" + tables)
        .isTrue();
  }
}
