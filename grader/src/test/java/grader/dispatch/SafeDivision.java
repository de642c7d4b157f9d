package grader.dispatch;

import grader.exercise.Exercises;
import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The exercise that tests grade, and the hostile submissions of src/test/resources/attacks. */
final class SafeDivision {
  static final Path ROOT = Path.of(System.getProperty("grader.root"));

  static final Exercise EXERCISE =
      new Exercises(ROOT.resolve("exercises"))
          .find("safe-division")
          .getOrElseThrow(sentence -> new AssertionError(sentence));

  private static final Path ATTACKS = Path.of("src/test/resources/attacks");

  private SafeDivision() {}

  /** The names of all that are in one folder, sorted; the folder is part of a name. */
  static List<String> attacks(String folder) {
    try (Stream<Path> files = Files.list(ATTACKS.resolve(folder))) {
      return List.ofAll(
          files
              .map(file -> folder + "/" + file.getFileName().toString().replace(".java", ""))
              .sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its text; the first line says what must hold. */
  static String text(String attack) {
    try {
      return Files.readString(ATTACKS.resolve(attack + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param canary a folder that it must not touch
   */
  static Submission submission(String attack, Path canary) {
    String text = text(attack).replace("${canary}", canary.toString());
    return new Submission(
        attack, List.of(new SourceFile("SafeDivision.java", text)), List.empty(), List.empty());
  }
}
