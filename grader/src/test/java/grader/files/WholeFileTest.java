package grader.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] BYTES = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void whatIsWrittenTakesThePlaceOfWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    WholeFile.write(file, out -> out.write(BYTES));
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**/*.part");
  }

  @Test
  void aFailureLeavesWhatWasThereAndNothingBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(BYTES);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("file");
  }

  @Test
  void aNewFileNeverTakesThePlaceOfAnother() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(() -> WholeFile.writeNew(file, BYTES))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("file");
  }

  @Test
  void otherPeopleMayReadItAsAnyOtherFile() throws IOException {
    Path file = folder.resolve("below").resolve("file");
    WholeFile.writeNew(file, BYTES);
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() throws IOException {
    Path file = folder.resolve("file");
    WholeFile.writeText(file, out -> out.write("a\ud800b"));
    assertThat(file).hasContent("a?b");
  }
}
