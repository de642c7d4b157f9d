package grader.intake;

import static grader.intake.Exports.Entry.task;
import static grader.intake.Exports.Entry.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleTest {
  @Test
  void aFolderPerPersonIsReadInBothSpellings(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Zoë Ångström_17_assignsubmission_file_/Task.java"),
            task("Ana_María_9_assignsubmission_file/deep/Task.java"));
    assertThat(Exports.layout(export)).isEqualTo("moodle");
    assertThat(Exports.lines(export))
        .containsExactly("Ana María [9] 1: deep/Task.java", "Zoë Ångström [17] 1: Task.java");
  }

  @Test
  void flatFilesOfOnePersonAreOneSubmissionUnderTheirOwnNames(@TempDir Path folder)
      throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Ana_9_assignsubmission_file_Task.java"),
            text("Ana_9_assignsubmission_file_My_Helper.java", "class My_Helper {}"),
            task("Bob_10_assignsubmission_file_Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly("Ana [9] 1: Task.java My_Helper.java", "Bob [10] 1: Task.java");
  }

  @Test
  void typedTextIsNoFileAndIsLeftOutBesideOne(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Ana_9_assignsubmission_file/Task.java"),
            text("Ana_9_assignsubmission_onlinetext/onlinetext.html", "see file"),
            text("Bob_10_assignsubmission_onlinetext/onlinetext.html", "class Task {}"),
            text("Cem_11_assignsubmission_comments/comments.html", "?"));
    assertThat(Exports.lines(export))
        .containsExactly(
            "Ana [9] 1: Task.java",
            "Bob [10] 1: Only a text was typed in, and no file was handed in.",
            "Cem [11] 1: No file was handed in.");
  }

  @Test
  void inBlindMarkingTheIdsTellParticipantsApart(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Participant_9_assignsubmission_file/Task.java"),
            task("Participant_10_assignsubmission_file/Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly("Participant (10) [10] 1: Task.java", "Participant (9) [9] 1: Task.java");
  }

  @Test
  void aTeamHasItsNameAndTheDefaultTeamNoId(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Team Red_3_assignsubmission_file/Task.java"),
            task("Default group_assignsubmission_file/Task.java"));
    assertThat(Exports.lines(export))
        .containsExactly("Default group [Default group] 1: Task.java", "Team Red [3] 1: Task.java");
  }

  @Test
  void whatHasAnotherNameIsKeptAsSomebodyOfThatName(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            task("Ana_9_assignsubmission_file/Task.java"),
            task("late by mail/Task.java"),
            text("Grades.csv", "not a submission"));
    assertThat(Exports.lines(export))
        .containsExactly("Ana [9] 1: Task.java", "late by mail [late by mail] 1: Task.java");
  }

  @Property(tries = 200)
  void anyNameAndIdAreReadBack(
      @ForAll @NotBlank String name, @ForAll @LongRange(min = 1) long id, @ForAll boolean old) {
    String folder = name + "_" + id + "_assignsubmission_file" + (old ? "_" : "");
    List<Parcel> parcels =
        new Moodle().parcels(List.of(new Node.Folder(folder, List::empty))).getOrElse(List.empty());
    assertThat(parcels.map(parcel -> parcel.person().name()))
        .containsExactly(name.replace('_', ' '));
    assertThat(parcels.map(parcel -> parcel.person().id())).containsExactly(Long.toString(id));
  }
}
