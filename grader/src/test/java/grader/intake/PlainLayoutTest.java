package grader.intake;

import static grader.intake.Exports.Entry.task;
import static grader.intake.Exports.Entry.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Folders} and {@link Flat}. */
class PlainLayoutTest {
  @TempDir private Path folder;

  @Test
  void aFolderPerPersonMayHoldFilesAtAnyDepth() throws IOException {
    Exports.write(folder.resolve("bob/Task.java"), Exports.TASK);
    Exports.write(folder.resolve("ana/a/b/c/Task.java"), Exports.TASK);
    Exports.write(folder.resolve("target/Task.java"), Exports.TASK);
    Files.createDirectories(folder.resolve("empty"));
    assertThat(Exports.layout(folder)).isEqualTo("folders");
    assertThat(Exports.lines(folder))
        .containsExactly(
            "ana [ana] 1: a/b/c/Task.java",
            "bob [bob] 1: Task.java",
            "empty [empty] 1: There is no Java file in the submission `empty`; the exercise asks"
                + " for Task.java.",
            "target [target] 1: Task.java");
  }

  @Test
  void aFilePerPersonIsNamedAfterIt() throws IOException {
    Exports.write(folder.resolve("bob.java"), Exports.TASK);
    Exports.write(folder.resolve("cem.pdf"), "scan");
    Files.write(folder.resolve("ana.zip"), Exports.zip(task("project/Task.java")));
    assertThat(Exports.layout(folder)).isEqualTo("flat");
    assertThat(Exports.lines(folder))
        .containsExactly(
            "ana [ana] 1: ana.zip/project/Task.java",
            "bob [bob] 1: bob.java",
            "cem.pdf [cem.pdf] 1: There is no Java file in the submission `cem.pdf`; the exercise"
                + " asks for Task.java. There is `cem.pdf`.");
  }

  @Test
  void filesThatDifferInTheirEndsOnlyKeepThem() throws IOException {
    Exports.write(folder.resolve("ana.java"), Exports.TASK);
    Exports.write(folder.resolve("ana/Task.java"), Exports.TASK);
    assertThat(Exports.lines(folder))
        .containsExactly("ana [ana] 1: Task.java", "ana.java [ana.java] 1: ana.java");
  }

  @Test
  void aFolderAroundAClassIsLookedInto() throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("class/ana/Task.java"),
            task("class/bob/Task.java"),
            text("__MACOSX/class/._ana", "x"),
            text("class/.DS_Store", "x"));
    assertThat(Exports.lines(export))
        .containsExactly("ana [ana] 1: Task.java", "bob [bob] 1: Task.java");
  }

  @Test
  void theProjectOfTheOnlyPersonIsNot() throws IOException {
    Path export =
        Exports.zipped(folder, task("ana/src/main/java/Task.java"), task("ana/doc/Other.java"));
    assertThat(Exports.lines(export).map(line -> line.substring(0, 9)))
        .containsExactly("ana [ana]");
  }

  @Test
  void aForcedLayoutIsTakenWhateverTheNamesLookLike() throws IOException {
    Path export = Exports.zipped(folder, task("Ana_9_assignsubmission_file/Task.java"));
    assertThat(Exports.read(export, Option.some("folders")).map(it -> it.person().name()))
        .containsExactly("Ana_9_assignsubmission_file");
    assertThat(Exports.refusal(export, Option.some("mooodle")))
        .isEqualTo(
            "There is no layout `mooodle`. There are: bundles, canvas, flat, folders, github,"
                + " gradescope, moodle.");
  }
}
