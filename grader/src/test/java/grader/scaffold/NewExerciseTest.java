package grader.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.exercise.ExerciseFolder;
import grader.exercise.Solutions;
import grader.model.Exercise;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewExerciseTest {
  /** With the line ends of Windows, and a list that is none of the project's. */
  private static final String POM =
      """
      <project>
        <modules>
          <module>a-first</module>
          <!-- é --><module>z-last</module>
        </modules>
        <profiles><profile><modules><module>b</module></modules></profile></profiles>
      </project>
      """
          .replace("\n", "\r\n");

  private static final String TITLE = "Half: \"a\" number";

  @TempDir private Path root;

  @BeforeEach
  void aCheckout() throws IOException {
    Files.createDirectories(root.resolve("exercises"));
    Files.writeString(root.resolve("exercises/pom.xml"), POM);
  }

  private NewExercise at(String id) {
    return new NewExercise(
        root.resolve("exercises").resolve(id), root.resolve("solutions").resolve(id));
  }

  private static Scaffold scaffold(String id) {
    return Scaffold.of(
            id, Option.some(TITLE), Option.some("Halves"), List.of("static int half(int number)"))
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }

  @Test
  void itCanBeReadAsAnExerciseWithItsSolutions() throws IOException {
    assertThat(at("half").write(scaffold("half"))).isNotEmpty();
    Exercise exercise =
        ExerciseFolder.read(root.resolve("exercises/half"))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    assertThat(exercise.title()).isEqualTo(TITLE);
    assertThat(exercise.submittedTypes()).containsExactly("Halves");
    Solutions solutions =
        Solutions.read(root.resolve("solutions/half"))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    assertThat(solutions.correct()).containsExactly(root.resolve("solutions/half/reference"));
    assertThat(Unfinished.of(exercise, List.empty())).hasSize(3);
  }

  @Test
  void theModuleComesToItsPlaceAndEveryOtherByteStays() throws IOException {
    assertThat(at("in-between").write(scaffold("in-between"))).isNotEmpty();
    String module = "\r\n    <module>in-between</module>";
    assertThat(Files.readString(root.resolve("exercises/pom.xml")))
        .isEqualTo(POM.replace("a-first</module>", "a-first</module>" + module));
    assertThat(root.resolve("exercises")).isDirectoryNotContaining("glob:**/.*");
    assertThat(root.resolve("solutions")).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aModuleBeforeAllOthersComesFirst() throws IOException {
    assertThat(at("a").write(scaffold("a"))).isNotEmpty();
    assertThat(Files.readString(root.resolve("exercises/pom.xml")))
        .contains("<modules>\r\n    <module>a</module>\r\n    <module>a-first</module>");
  }

  @Test
  void aCheckoutWithoutAPomNeedsNoModule() throws IOException {
    Files.delete(root.resolve("exercises/pom.xml"));
    assertThat(at("half").write(scaffold("half"))).isNotEmpty();
    assertThat(root.resolve("solutions/half/reference/Halves.java")).exists();
  }

  @Test
  void whereTheSecondFolderCannotBeWrittenTheFirstGoesAgain() throws IOException {
    Files.writeString(root.resolve("solutions"), "a file in the way");
    assertThatThrownBy(() -> at("half").write(scaffold("half"))).isInstanceOf(IOException.class);
    assertThat(root.resolve("exercises/half")).doesNotExist();
    assertThat(root.resolve("exercises").toFile().list()).containsExactly("pom.xml");
  }
}
