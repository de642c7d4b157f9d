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

/**
 * The model tests of an exercise forbid nothing that is correct, and catch every seeded bug. Those
 * by example in every build; with {@code -Dmodels=all} the properties too, which take twice as
 * long.
 */
class ModelTestsTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final boolean ALL = System.getProperty("models", "").equals("all");

  static Stream<Path> suites() throws IOException {
    try (Stream<Path> folders = Files.walk(ROOT.resolve("solutions"), 3)) {
      return folders
          .filter(folder -> folder.getParent().endsWith("tests") && Files.isDirectory(folder))
          .filter(folder -> ALL || folder.endsWith("examples"))
          .map(ROOT.resolve("solutions")::relativize)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("suites")
  void modelTestsAreValidAndCatchEveryBug(Path suite) {
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    String exercise = suite.getName(0).toString();
    String tests = ROOT.resolve("solutions").resolve(suite).toString();
    int exitCode = Main.run(out, out, "check-tests", "--seeds", "1", exercise, tests);
    assertThat(exitCode).as(written.toString()).isZero();
  }
}
