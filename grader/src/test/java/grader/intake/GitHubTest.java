package grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubTest {
  @TempDir private Path folder;

  @Test
  void clonesAreKnownByTheExerciseOrElseByWhatTheyShare() throws IOException {
    clone("task-ana-b");
    clone("task-ana-c");
    assertThat(Exports.layout(folder)).isEqualTo("github");
    assertThat(Exports.lines(folder))
        .containsExactly(
            "ana-b [ana-b] 1: src/main/java/Task.java", "ana-c [ana-c] 1: src/main/java/Task.java");
  }

  @Test
  void whatAllClonesBeginWithIsTheAssignment() throws IOException {
    clone("hw-1-ana");
    clone("hw-1-bob");
    assertThat(Exports.read(folder).map(delivery -> delivery.person().id()))
        .containsExactly("ana", "bob");
  }

  @Test
  void theFolderThatTheCommandLineToolMakesIsLookedInto() throws IOException {
    clone("task-submissions/task-ana");
    clone("task-submissions/task-bob");
    assertThat(Exports.read(folder).map(delivery -> delivery.person().id()))
        .containsExactly("ana", "bob");
  }

  private void clone(String name) throws IOException {
    Exports.write(folder.resolve(name).resolve(".git/HEAD"), "ref: refs/heads/main");
    Exports.write(folder.resolve(name).resolve(".git/objects/Task.java"), "class Stale {}");
    Exports.write(folder.resolve(name).resolve("src/main/java/Task.java"), Exports.TASK);
  }
}
