package grader.intake;

import static grader.intake.Exports.Entry.task;
import static grader.intake.Exports.Entry.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasTest {
  @Test
  void namesIdsAndLateFlagsAreRead(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("núñezana_1217_881207_Task.java"),
            task("max_power_1222_881242_Task.java"),
            task("ivanovaolga_LATE_1226_881270_Task.java"));
    assertThat(Exports.layout(export)).isEqualTo("canvas");
    assertThat(Exports.lines(export))
        .containsExactly(
            "ivanovaolga [1226] 1 late: Task.java",
            "max_power [1222] 1: Task.java",
            "núñezana [1217] 1: Task.java");
  }

  @Test
  void anonymousPeopleHaveAnIdOfLettersToo(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder, task("anon_x7Qp2_881_Task.java"), task("LATE_anon_12345_882_Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly("anon_12345 [12345] 1 late: Task.java", "anon_x7Qp2 [x7Qp2] 1: Task.java");
  }

  @Test
  void textsAndLinksAreNoFiles(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            text("texttina_1240_text.html", "class Task {}"),
            text("urlugo_LATE_1241_link.html", "x"),
            task("ana_1242_1_Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly(
            "ana [1242] 1: Task.java",
            "texttina [1240] 1: Only a text was typed in, and no file.",
            "urlugo [1241] 1 late: Only a link was handed in, and no file.");
  }

  @Test
  void aFileThatIsUploadedAgainBeginsAnotherAttempt(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("ana_7_99_Task.java"),
            text("ana_7_98_Helper.java", "class Helper {}"),
            task("ana_LATE_7_101_Task-1.java"),
            task("ana_LATE_7_103_Task-10.java"),
            task("ana_LATE_7_102_Task-2.java"));
    assertThat(Exports.lines(export))
        .containsExactly(
            "ana [7] 1: Task.java Helper.java",
            "ana [7] 2 late: Task.java Helper.java",
            "ana [7] 3 late: Task.java Helper.java",
            "ana [7] 4 late: Task.java Helper.java");
  }

  @Test
  void aSuffixAloneIsNoSecondAttempt(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder, task("ana_7_99_Task-1.java"), text("ana_7_98_Helper.java", "class Helper {}"));
    assertThat(Exports.lines(export)).containsExactly("ana [7] 1: Task.java Helper.java");
  }

  @Test
  void twoUploadsOfTheSameNameAreInTheOrderOfTheirIds(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("ana_7_100_Task.java"),
            text("ana_7_99_Task.java", "class Task { /* 1 */ }"));
    assertThat(
            Exports.read(export)
                .map(delivery -> delivery.content().map(it -> it.files().mkString()).getOrElse("")))
        .satisfiesExactly(
            first -> assertThat(first).contains("/* 1 */"),
            second -> assertThat(second).doesNotContain("/* 1 */"));
  }

  @Property(tries = 200)
  void anyNameIsReadBackBeforeDigits(
      @ForAll @NotBlank String name,
      @ForAll @IntRange(min = 1) int user,
      @ForAll @IntRange(min = 1) int attachment,
      @ForAll boolean late) {
    // As Canvas does, so that an id can be found.
    String safe = name.replaceAll("_", "").replaceAll("^anon|^LATE", "") + "x";
    String file = safe + (late ? "_LATE" : "") + "_" + user + "_" + attachment + "_a_1_2_b.java";
    List<Parcel> parcels =
        new Canvas()
            .parcels(List.of(new Node.File(file, java.io.InputStream::nullInputStream)))
            .getOrElse(List.empty());
    assertThat(parcels.map(Parcel::late)).containsExactly(late);
    assertThat(parcels.map(parcel -> parcel.person().name())).containsExactly(safe);
    assertThat(parcels.map(parcel -> parcel.person().id())).containsExactly("" + user);
  }
}
