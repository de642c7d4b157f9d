package grader.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MisconceptionsTest {
  private static final Path PAGES = Path.of("src/main/resources/grader/feedback/misconceptions");

  static Stream<String> ids() {
    return Misconceptions.ids().toJavaStream();
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          List.ofAll(
                  files
                      .map(file -> file.getFileName().toString())
                      .filter(name -> name.endsWith(".md"))
                      .sorted())
              .map(name -> name.replace(".md", ""));
      assertThat(Misconceptions.ids()).isEqualTo(pages);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyPageHasATitleAndASummaryAndFitsATerminal(String id) {
    Misconception page = Misconceptions.find(id).getOrElseThrow(AssertionError::new);
    assertThat(page.title()).isNotEmpty().doesNotStartWith("#");
    assertThat(page.summary()).endsWith(".");
    assertThat(page.page().lines())
        .allMatch(line -> line.length() <= 80)
        .hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void aNameIsNoWayOutOfTheCatalogue() {
    assertThat(Misconceptions.find("../Message")).isEmpty();
    assertThat(Misconceptions.find("INDEX")).isEmpty();
  }
}
