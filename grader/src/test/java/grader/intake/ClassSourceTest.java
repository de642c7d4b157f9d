package grader.intake;

import static grader.intake.Exports.Entry.task;
import static grader.intake.Exports.Entry.text;
import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Delivery;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassSourceTest {
  @TempDir private Path folder;

  @Test
  void aSourceThatHoldsNothingIsOneSentence() throws IOException {
    assertThat(Exports.refusal(folder.resolve("absent"), Option.none()))
        .isEqualTo("There is no file or folder `" + folder.resolve("absent") + "`.");
    assertThat(Exports.refusal(folder, Option.none())).endsWith("it is empty.");
    Path text = Exports.write(folder.resolve("notes.txt"), "not a zip");
    assertThat(Exports.refusal(text, Option.none()))
        .startsWith("`" + text + "` cannot be read:")
        .endsWith(".");
    assertThat(Exports.refusal(Exports.zipped(folder), Option.none())).endsWith("it is empty.");
  }

  @Test
  void theOrderIsThatOfCodePointsAndTheSameEachTime() throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("\uD83D\uDE00/T.java"),
            task("é/T.java"),
            task("b/T.java"),
            task("B/T.java"),
            task("\uFF21/T.java"));
    assertThat(Exports.read(export).map(delivery -> delivery.person().name()))
        .containsExactly("B", "b", "é", "\uFF21", "\uD83D\uDE00");
    assertThat(Exports.read(export)).isEqualTo(Exports.read(export));
  }

  @Test
  void aDeliveryIsReadWhenItIsComeTo() throws IOException {
    Path ana = Exports.write(folder.resolve("ana/Task.java"), Exports.TASK);
    Exports.write(folder.resolve("bob/Task.java"), Exports.TASK);
    try (ClassSource source =
        ClassSource.open(folder, Option.none(), Exports.EXERCISE)
            .getOrElseThrow(it -> new AssertionError(it))) {
      assertThat(source.size()).isEqualTo(2);
      Iterator<Delivery> deliveries = source.iterator();
      Files.delete(ana);
      assertThat(deliveries.next().content().isLeft()).isTrue();
      assertThat(deliveries.next().content().isRight()).isTrue();
      assertThat(deliveries.hasNext()).isFalse();
    }
  }

  @Test
  void namesAreDataWhateverTheyHold() throws IOException {
    List<String> names =
        List.of(
            "=cmd()",
            "a\nb",
            "a\"b",
            "a\u202Eb",
            "\uD83D\uDE00",
            "n".repeat(300),
            "~",
            "C:",
            "%2e%2e");
    Path export =
        Exports.zipped(
            folder, names.map(name -> task(name + "/Task.java")).toJavaArray(Exports.Entry[]::new));
    List<Delivery> deliveries = Exports.read(export);
    assertThat(deliveries.map(delivery -> delivery.person().name()))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(deliveries).allMatch(delivery -> delivery.content().isRight());
  }

  @Test
  void aPathThatLeadsOutIsRefusedForItsPersonAlone() throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("ana/../../etc/Task.java"),
            task("../Task.java"),
            text("bob/in.zip", ""),
            task("cem/Task.java"),
            task("/dan/Task.java"));
    assertThat(Exports.lines(export))
        .satisfiesExactly(
            out -> assertThat(out).startsWith("..").contains("would lead out of the folder"),
            ana -> assertThat(ana).startsWith("ana [ana] 1: `..` would lead out of the folder"),
            bob ->
                assertThat(bob).contains("`in.zip` cannot be read: it is a damaged zip, or none."),
            cem -> assertThat(cem).isEqualTo("cem [cem] 1: Task.java"),
            dan -> assertThat(dan).isEqualTo("dan [dan] 1: Task.java"));
  }

  @Test
  void linksOnDiskAreNotFollowed() throws IOException {
    Path secret = Exports.write(folder.resolve("secret/Task.java"), Exports.TASK);
    Path source = Files.createDirectories(folder.resolve("class"));
    Exports.write(source.resolve("bob/Task.java"), Exports.TASK);
    Files.createSymbolicLink(source.resolve("ana"), secret.getParent());
    Files.createSymbolicLink(source.resolve("bob/src"), secret.getParent());
    Files.createDirectories(source.resolve("cem"));
    Files.createSymbolicLink(source.resolve("cem/Task.java"), secret);
    assertThat(Exports.lines(source))
        .containsExactly(
            "ana [ana] 1: There is no Java file in the submission `ana`; the exercise asks for"
                + " Task.java. `ana` is a symbolic link, which is not followed.",
            "bob [bob] 1: Task.java",
            "cem [cem] 1: `Task.java` is a symbolic link, which is not followed.");
  }

  @Test
  void aHugeFileIsNotReadWhole() throws IOException {
    Exports.write(folder.resolve("ana/Task.java"), Exports.TASK);
    for (String name : List.of("bob/Task.java", "cem/all.zip")) {
      Path file = Exports.write(folder.resolve(name), "");
      try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(2L << 30);
      }
    }
    assertThat(Exports.lines(folder))
        .satisfiesExactly(
            ana -> assertThat(ana).endsWith(": Task.java"),
            bob -> assertThat(bob).contains("`Task.java` is larger than 512 KiB"),
            cem -> assertThat(cem).contains("`all.zip` cannot be read: it is larger than 32 MiB"));
  }

  @Test
  void aBombIsRefusedForItsPersonAlone() throws IOException {
    byte[] large = new byte[Zip.LARGEST - 1];
    Exports.Entry[] zeros =
        List.range(0, 20)
            .map(number -> new Exports.Entry(number + ".zip", large))
            .toJavaArray(Exports.Entry[]::new);
    byte[] entries =
        Exports.zip(
            List.range(0, 5_001)
                .map(number -> task(number + ".java"))
                .toJavaArray(Exports.Entry[]::new));
    byte[] texts =
        Exports.zip(
            List.range(0, 130)
                .map(number -> new Exports.Entry(number + ".java", new byte[Walk.LARGEST_FILE]))
                .toJavaArray(Exports.Entry[]::new));
    byte[] deep = Exports.zip(task("Task.java"));
    for (int depth = 0; depth < 5; depth++) {
      deep = Exports.zip(new Exports.Entry("in.zip", deep));
    }
    Path export =
        Exports.zipped(
            folder,
            new Exports.Entry("ana/x.zip", Exports.zip(zeros)),
            new Exports.Entry("bob/x.zip", entries),
            new Exports.Entry("cem/x.zip", texts),
            new Exports.Entry("dan/x.zip", deep),
            task("eve/" + "a/".repeat(30) + "Task.java"),
            task("fay/Task.java"));
    assertThat(Exports.lines(export))
        .satisfiesExactly(
            ana -> assertThat(ana).contains("It unpacks to more than 64 MiB."),
            bob ->
                assertThat(bob).contains("`x.zip` cannot be read: it holds more than 5000 files"),
            cem -> assertThat(cem).contains("It unpacks to more than 64 MiB."),
            dan -> assertThat(dan).contains("is a zip in more than 3 others"),
            eve -> assertThat(eve).contains("lies more than 20 folders deep"),
            fay -> assertThat(fay).endsWith(": Task.java"));
  }

  @Test
  void namesakesAreToldApartByTheirIds() throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Ana_1_assignsubmission_file/Task.java"),
            task("Ana_2_assignsubmission_file/Task.java"),
            task("Bob_3_assignsubmission_file/Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly(
            "Ana (1) [1] 1: Task.java", "Ana (2) [2] 1: Task.java", "Bob [3] 1: Task.java");
    assertThat(Exports.read(export).map(it -> it.content().map(s -> s.name()).getOrElse("")))
        .containsExactly("Ana (1)", "Ana (2)", "Bob");
  }

  @Test
  void anExportInAZipInAFolderIsFound() throws IOException {
    byte[] inner = Exports.zip(task("download/Ana_1_assignsubmission_file/Task.java"));
    Path export = Exports.zipped(folder, new Exports.Entry("export.zip", inner));
    assertThat(Exports.lines(export)).containsExactly("Ana [1] 1: Task.java");
    assertThat(Exports.lines(folder)).containsExactly("Ana [1] 1: Task.java");
  }
}
