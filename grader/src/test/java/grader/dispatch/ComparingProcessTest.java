package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.SourceFile;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingProcessTest {
  @TempDir private Path folder;

  @Test
  void aProcessThatDiesHasNamedTheSubmissionThatItWasReading() throws Exception {
    SourceFolders folders = new SourceFolders(folder.toRealPath());
    folders.writeGiven(List.empty());
    folders.write(0, List.of(new SourceFile("A.java", "class A {}")));
    Files.writeString(folder.resolve("1"), "no folder, so that it cannot be listed");
    assertThat(course(folders)).isEqualTo(new Course.StoppedReading(1));
    folders.remove(1);
    assertThat(course(folders)).isEqualTo(new Course.Complete(List.empty(), List.of(0)));
  }

  @Test
  void aProcessThatDoesNotEvenStartBlamesNobody() throws Exception {
    assertThat(course(new SourceFolders(folder.toRealPath()))).isEqualTo(new Course.Stopped());
  }

  private static Course course(SourceFolders folders) throws IOException, InterruptedException {
    try (ComparingProcess process = ComparingProcess.start(folders, List.empty())) {
      return process.course();
    }
  }
}
