package grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Exercise;
import grader.model.SourceFile;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a folder by its layout alone. */
class CourseFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void course() throws IOException {
    file("src/main/java/org/Stack.java", "package org; public class Stack {}");
    file("src/main/java/org/Node.java", "package org; class Node {}");
    file("src/test/java/org/StackTest.java", "package org; class StackTest {}");
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve("a-stack").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Exercise read() {
    return ExerciseFolder.read(folder.resolve("a-stack"))
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }

  private String problem() {
    Either<String, Exercise> read = ExerciseFolder.read(folder.resolve("a-stack"));
    assertThat(read.isLeft()).isTrue();
    return read.swap().getOrElse("");
  }

  @Test
  void withoutASolutionAllOfItIsHandedIn() {
    Exercise exercise = read();
    assertThat(exercise.id()).isEqualTo("a-stack");
    assertThat(exercise.title()).isEqualTo("A stack");
    assertThat(exercise.skeletons().map(SourceFile::name))
        .containsExactly("Node.java", "Stack.java");
    assertThat(exercise.given()).isEmpty();
    assertThat(exercise.course().reference()).isEmpty();
    assertThat(exercise.course().runsDisabled()).isFalse();
  }

  @Test
  void withASolutionWhatThatChangesIsHandedIn() throws IOException {
    file("src/solution/java/org/Stack.java", "package org; public class Stack { int size; }");
    file("src/solution/java/org/Node.java", "package org; class Node {}");
    Exercise exercise = read();
    assertThat(exercise.skeletons().map(SourceFile::name)).containsExactly("Stack.java");
    assertThat(exercise.given().map(SourceFile::name)).containsExactly("Node.java");
    assertThat(exercise.course().reference()).hasSize(2);
  }

  @Test
  void exercismSaysWhatIsHandedInAndItsDisabledTestsAreRun() throws IOException {
    file(".meta/config.json", "{\"files\": {\"solution\": [\"src/main/java/org/Stack.java\"]}}");
    file(".docs/introduction.md", "# Stacks\n");
    file(".docs/instructions.md", "# Instructions\n");
    Exercise exercise = read();
    assertThat(exercise.skeletons().map(SourceFile::name)).containsExactly("Stack.java");
    assertThat(exercise.statement()).isEqualTo("# Stacks\n\n# Instructions\n");
    assertThat(exercise.course().runsDisabled()).isTrue();
  }

  @Test
  void aDefinitionOverridesTheLayout() throws IOException {
    file(".meta/config.json", "{\"files\": {\"solution\": [\"src/main/java/org/Stack.java\"]}}");
    file(
        "exercise.yaml",
        """
        title: Nodes
        submitted: [Node.java]
        disabled: skip
        release: 17
        libraries: ["org.json:json:20250517"]
        policy: [java.util.Random]
        budget: {steps: 5000}
        """);
    Exercise exercise = read();
    assertThat(exercise.title()).isEqualTo("Nodes");
    assertThat(exercise.skeletons().map(SourceFile::name)).containsExactly("Node.java");
    assertThat(exercise.course().runsDisabled()).isFalse();
    assertThat(exercise.course().release()).isEqualTo(17);
    assertThat(exercise.course().libraries()).containsExactly("org.json:json:20250517");
    assertThat(exercise.policy()).containsExactly("java.util.Random");
    assertThat(exercise.budget().steps()).isEqualTo(5000);
    assertThat(exercise.budget().cpuSeconds()).isEqualTo(10);
  }

  @Test
  void librariesOfABuildFileAreThoseThatGraderHasNot() throws IOException {
    file(
        "build.gradle",
        """
        dependencies {
            implementation "org.json:json:20190722"
            testImplementation platform("org.junit:junit-bom:5.10.0")
            testImplementation "org.junit.jupiter:junit-jupiter"
            testImplementation "org.assertj:assertj-core:3.25.1"
            testImplementation 'junit:junit:4.13'
        }
        """);
    assertThat(read().course().libraries())
        .containsExactly("org.json:json:20190722", "junit:junit:4.13");
  }

  @Test
  void filesForTestsAreFoundByTheirNames() throws IOException {
    file("src/test/resources/data/words.txt", "fig");
    file("src/main/resources/other.txt", "pear");
    assertThat(read().course().resources().map(resource -> resource.path()))
        .containsExactly("data/words.txt", "other.txt");
  }

  @Test
  void anotherFileMakesAnotherExercise() throws IOException {
    String before = read().fingerprint();
    assertThat(read().fingerprint()).isEqualTo(before);
    file("src/test/resources/words.txt", "fig");
    String with = read().fingerprint();
    file("src/test/resources/words.txt", "pear");
    assertThat(read().fingerprint()).isNotEqualTo(with);
    assertThat(with).isNotEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsASentence() throws IOException {
    file(".meta/config.json", "{");
    assertThat(problem()).contains("its .meta/config.json cannot be read: Unexpected end-of-input");
    file(".meta/config.json", "{\"files\": {\"solution\": [\"src/main/java/org/Queue.java\"]}}");
    assertThat(problem())
        .contains("to be submitted is Queue.java, and there is none in src/main/java");
    file(".meta/config.json", "{}");
    file("src/main/java/other/Stack.java", "package other; class Stack {}");
    assertThat(problem()).contains("has two files of the name Stack.java");
    file("exercise.yaml", "titel: Stacks");
    assertThat(problem()).contains("there is no setting `titel`; there are: ");
  }
}
