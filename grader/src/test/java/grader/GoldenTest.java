package grader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.dispatch.Grader;
import grader.dispatch.Installation;
import grader.dispatch.jail.Jail;
import grader.exercise.Exercises;
import grader.intake.Intake;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Submission;
import grader.report.Json;
import grader.report.Style;
import grader.report.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Submissions with the whole report that each must draw, as text and as JSON. {@code mvn -pl grader
 * test -Dtest=GoldenTest -Dgolden.write=true} writes them anew: read the difference before it is
 * committed.
 */
class GoldenTest {
  private static final Path FOLDERS = Path.of("src/test/resources/golden");
  private static final Exercise EXERCISE =
      new Exercises(Path.of(System.getProperty("grader.root"), "exercises"))
          .find("safe-division")
          .getOrElseThrow(sentence -> new AssertionError(sentence));

  private static Grader grader;

  static Stream<String> submissions() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    grader =
        Grader.of(Installation.current(), EXERCISE, false, Jail.none())
            .getOrElseThrow(unsound -> new AssertionError(unsound.reason()));
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @ParameterizedTest
  @MethodSource("submissions")
  void theReportIsAsExpected(String name) throws IOException, InterruptedException {
    Path folder = FOLDERS.resolve(name);
    Submission submission =
        new Intake(EXERCISE).read(folder).getOrElseThrow(sentence -> new AssertionError(sentence));
    Result result = grader.grade(submission, Seed.of(EXERCISE.id()));
    String json = Json.of(result);
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    compare(folder.resolve("expected.json"), json);
    compare(folder.resolve("expected.txt"), Terminal.of(result, submission.files(), Style.PLAIN));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("src/main/resources/grader/report/result.schema.json")),
            InputFormat.JSON);
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
