package grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Delivery;
import grader.model.Exercise;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One class of 12, as Moodle and Canvas export it. */
class SharedExportsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("grader.root")).resolve("grader/src/test/resources/lms");
  private static final Exercise EXERCISE =
      new Exercise(
          "safe-division",
          "Safe division",
          List.empty(),
          "",
          List.of(new SourceFile("SafeDivision.java", "")),
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          Exports.EXERCISE.budget(),
          Exports.EXERCISE.course());

  @Test
  void everyExpectedPersonHasTheSameFilesInEveryLayout() throws IOException {
    List<String> ids =
        List.ofAll(Files.readAllLines(FOLDER.resolve("expected.csv")))
            .drop(1)
            .map(row -> row.replaceFirst("^[^,]*,(\\d+),.*", "$1"));
    Map<String, String> moodle =
        read("moodle.zip", "moodle").toMap(SharedExportsTest::id, this::text);
    assertThat(moodle.keySet().toList().sorted()).isEqualTo(ids.sorted());
    assertThat(read("moodle-flat.zip", "moodle").toMap(SharedExportsTest::id, this::text))
        .isEqualTo(moodle);
    // In this class, the ids differ by a constant.
    assertThat(
            read("canvas.zip", "canvas")
                .filter(delivery -> delivery.content().isRight())
                .toMap(delivery -> "" + (Integer.parseInt(id(delivery)) + 39_000), this::text))
        .isEqualTo(moodle);
  }

  @Test
  void nobodyOfTheCanvasExportIsDropped() throws IOException {
    List<Delivery> deliveries = read("canvas.zip", "canvas");
    assertThat(deliveries).hasSize(14);
    assertThat(deliveries.filter(Delivery::late).map(SharedExportsTest::id))
        .containsExactly("1226", "1241");
    assertThat(deliveries.filter(it -> it.content().isLeft()).map(it -> it.person().name()))
        .containsExactly("texttina", "urlugo");
  }

  @Test
  void namesInTheMoodleExportReadAsPeople() throws IOException {
    assertThat(read("moodle.zip", "moodle").map(it -> it.person().name()))
        .contains("Ana María Núñez", "王 小明", "Max Power Müller", "Bob Sixty 4 Four");
  }

  private static List<Delivery> read(String zip, String layout) throws IOException {
    try (ClassSource source =
        ClassSource.open(FOLDER.resolve(zip), Option.none(), EXERCISE)
            .getOrElseThrow(it -> new AssertionError(it))) {
      assertThat(source.layout()).isEqualTo(layout);
      return List.ofAll(source);
    }
  }

  private static String id(Delivery delivery) {
    return delivery.person().id();
  }

  private String text(Delivery delivery) {
    return delivery
        .content()
        .map(submission -> submission.files().map(SourceFile::text).mkString())
        .getOrElseThrow(it -> new AssertionError(it));
  }
}
