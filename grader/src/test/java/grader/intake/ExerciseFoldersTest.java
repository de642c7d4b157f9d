package grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseFoldersTest {
  private static final List<String> EXERCISES = List.of("safe-division", "safe-lists");

  @TempDir private Path folder;

  @Test
  void foldersAndZipsAreNamedAfterTheirExercise() throws IOException {
    Exports.write(folder.resolve("safe-lists/ana/SafeLists.java"), "");
    Exports.write(folder.resolve("safe-division.zip"), "");
    Exports.write(folder.resolve("Grades.csv"), "");
    Exports.write(folder.resolve(".git/HEAD"), "");
    assertThat(ExerciseFolders.in(folder, EXERCISES))
        .containsExactly(
            List.of(
                Tuple.of("safe-division", folder.resolve("safe-division.zip")),
                Tuple.of("safe-lists", folder.resolve("safe-lists"))));
  }

  @Test
  void unknownFoldersAreNamed() throws IOException {
    Exports.write(folder.resolve("safe-list/ana/SafeLists.java"), "");
    assertThat(ExerciseFolders.in(folder, EXERCISES).swap())
        .containsExactly(
            "There is no exercise for `safe-list`. There are: safe-division, safe-lists.");
  }

  @Test
  void aFolderWithoutAnyAndAFileAreSaidToBe() throws IOException {
    assertThat(ExerciseFolders.in(folder, EXERCISES).swap())
        .allMatch(sentence -> sentence.endsWith("holds no folder of an exercise."))
        .hasSize(1);
    assertThat(ExerciseFolders.in(folder.resolve("absent"), EXERCISES).isLeft()).isTrue();
  }
}
