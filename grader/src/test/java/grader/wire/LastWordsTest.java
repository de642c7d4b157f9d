package grader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
  @TempDir private Path folder;

  @Test
  void theReaderSeesWhatTheWriterWasDoing() throws IOException {
    LastWords writer = LastWords.in(folder.resolve("page"));
    LastWords reader = LastWords.in(folder.resolve("page"));
    writer.doing("zero-divisor/divisor-is-zero", "divide(7, 0)");
    assertThat(reader.read())
        .contains(new LastWords.Doing("zero-divisor/divisor-is-zero", "divide(7, 0)"));
    writer.idle();
    assertThat(reader.read()).isEmpty();
    assertThat(reader.exited()).isFalse();
    writer.exiting();
    assertThat(reader.exited()).isTrue();
  }

  @Test
  void wordsThatDoNotFitAreCut() throws IOException {
    LastWords page = LastWords.in(folder.resolve("page"));
    page.doing("check", "x".repeat(10_000));
    assertThat(page.read().map(LastWords.Doing::check)).contains("check");
  }
}
