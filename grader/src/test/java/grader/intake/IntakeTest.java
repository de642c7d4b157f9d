package grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Budget;
import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String SOURCE = "final class Task {}\n";

  @TempDir private Path folder;

  private final Intake intake =
      new Intake(
          new Exercise(
              "task",
              "Task",
              List.empty(),
              "",
              List.of(new SourceFile("Task.java", SOURCE)),
              List.of(new SourceFile("Given.java", "interface Given {}")),
              List.empty(),
              List.empty(),
              List.empty(),
              List.empty(),
              Budget.DEFAULT,
              grader.model.Course.OWN));

  @Test
  void aPlainFileNeedsNoNotice() throws IOException {
    Submission submission = read(write("Task.java", SOURCE));
    assertThat(submission)
        .isEqualTo(
            new Submission(
                "Task.java",
                List.of(new SourceFile("Task.java", SOURCE)),
                List.empty(),
                List.empty()));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreToleratedWithNotices() throws IOException {
    Submission submission = read(write("Task.java", "\uFEFF" + SOURCE.replace("\n", "\r\n")));
    assertThat(submission.files().map(SourceFile::text))
        .containsExactly(SOURCE.replace("\n", "\r\n"));
    assertThat(submission.notices()).hasSize(2);
  }

  @Test
  void windows1252IsReadWithANotice() throws IOException {
    Path file = folder.resolve("Task.java");
    Files.write(file, ("// caf\u00e9\n" + SOURCE).getBytes(Charset.forName("windows-1252")));
    Submission submission = read(file);
    assertThat(submission.files().map(SourceFile::text)).containsExactly("// caf\u00e9\n" + SOURCE);
    assertThat(submission.notices()).hasSize(1);
  }

  @Test
  void aPackageLineAndAnotherFileNameAreToleratedWithNotices() throws IOException {
    Submission submission = read(write("40217_attempt-1.java", "package com.acme;\n" + SOURCE));
    assertThat(submission.notices())
        .containsExactly(
            "its `package com.acme;` was ignored", "40217_attempt-1.java was graded as Task.java");
  }

  @Test
  void theFileIsFoundInAMavenProjectAndItsTestsAndGivenFilesAreLeftOut() throws IOException {
    write("project/src/main/java/com/acme/Task.java", SOURCE);
    write("project/src/main/java/com/acme/Given.java", "interface Given { int changed(); }");
    write("project/src/main/java/com/acme/Other.java", "class Other {}");
    write("project/src/test/java/com/acme/TaskTest.java", "class TaskTest {}");
    write("project/target/generated/Task.java", "class Stale {}");
    Submission submission = read(folder.resolve("project"));
    assertThat(submission.files().map(SourceFile::path))
        .containsExactly("src/main/java/com/acme/Task.java");
    assertThat(submission.companions().map(SourceFile::name)).containsExactly("Other.java");
    assertThat(submission.tests().map(SourceFile::name)).containsExactly("TaskTest.java");
  }

  @Test
  void aTestIsKnownByItsPlaceItsNameOrWhatItImports() throws IOException {
    write("work/Task.java", "import org.junit.jupiter.api.Test;\n" + SOURCE);
    write("work/Edges.java", "import static org.junit.jupiter.api.Assertions.*; class Edges {}");
    write("work/Laws.java", "import net.jqwik.api.Property; class Laws {}");
    write("work/Helper.java", "// import org.junit comes later\nclass Helper {}");
    write("work/TaskTest.java", "class TaskTest {}");
    Submission submission = read(folder.resolve("work"));
    assertThat(submission.files().map(SourceFile::name)).containsExactly("Task.java");
    assertThat(submission.companions().map(SourceFile::name)).containsExactly("Helper.java");
    assertThat(submission.tests().map(SourceFile::name))
        .containsExactlyInAnyOrder("Edges.java", "Laws.java", "TaskTest.java");
  }

  @Test
  void aFileIsFoundByWhatItDeclares() throws IOException {
    write("attempt/solution-final(2).java", SOURCE);
    write("attempt/a-notes.java", "// nothing here");
    assertThat(read(folder.resolve("attempt")).files().map(SourceFile::name))
        .containsExactly("solution-final(2).java");
  }

  @Test
  void aZipIsReadLikeAFolder() throws IOException {
    Path zip =
        zip(
            Map.of(
                "hand-in/Task.java",
                SOURCE,
                "__MACOSX/hand-in/._Task.java",
                "\0\5\26\7",
                "hand-in/.DS_Store",
                "x"));
    Submission submission = read(zip);
    assertThat(submission.name()).isEqualTo("hand-in.zip");
    assertThat(submission.files().map(SourceFile::text)).containsExactly(SOURCE);
  }

  @Test
  void whatCannotBeReadIsASentenceThatNamesIt() throws IOException {
    assertThat(intake.read(folder.resolve("absent.java")).swap())
        .allMatch(sentence -> sentence.contains("absent.java"));
    Files.createDirectories(folder.resolve("empty"));
    assertThat(intake.read(folder.resolve("empty")).swap())
        .allMatch(sentence -> sentence.contains("no Java file in the folder `empty`"));
    assertThat(intake.read(zip(Map.of("readme.txt", "hello"))).swap())
        .allMatch(sentence -> sentence.contains("no Java file in the zip"));
    Path damaged = folder.resolve("damaged.zip");
    Files.write(damaged, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    assertThat(intake.read(damaged).isLeft()).isTrue();
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    Either<String, Submission> read =
        intake.read(write("Task.java", "/".repeat(Walk.LARGEST_FILE + 1)));
    assertThat(read.swap()).allMatch(sentence -> sentence.contains("larger than 512 KiB"));
  }

  private Submission read(Path path) {
    return intake.read(path).getOrElseThrow(sentence -> new AssertionError(sentence));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(Map<String, String> entries) throws IOException {
    Path zip = folder.resolve("hand-in.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }
}
