package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.intake.Bundle;
import grader.model.Ending;
import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in with {@code grader submit}, and then graded. */
class DropFolderTest {
  @TempDir private static Path shared;
  private static Path drop;
  private static Path graded;
  private static List<Run> handedIn;

  @TempDir private Path folder;

  @BeforeAll
  static void handInTwiceAndGrade() throws IOException {
    drop = shared.resolve("drop");
    graded = shared.resolve("graded");
    handedIn = List.of(submit("right", Batch.RIGHT), submit("wrong", Batch.WRONG));
    Files.writeString(drop.resolve("forged.submission.json"), "{\"name\": \"Mallory\"}");
    Batch.run(drop, graded);
  }

  private static Run submit(String name, String source) throws IOException {
    Path file = Files.writeString(shared.resolve(name + ".java"), source);
    return Run.of("submit", "safe-division", file, "--as", "Eve Ö.", "--to", drop);
  }

  @Test
  void whatIsHandedInIsGradedFromTheDropFolder() throws IOException {
    assertThat(handedIn.map(Run::out).mkString())
        .containsSubsequence(
            "Handed in as ", "eve-o-1.submission.json", "Handed in as ", "eve-o-2.submission.json");
    assertThat(Batch.results(graded).map(Result::outcome))
        .containsExactly(Ending.PASSED, Ending.FAILED, Ending.UNREADABLE);
    assertThat(Batch.grades(graded, "outcome")).contains("failed").doesNotContain("passed");
  }

  @Test
  void theBestAttemptCountsWhereThatIsAskedFor() throws IOException {
    assertThat(Batch.grades(graded, "score")).containsExactly("18", "0");
    Path out = Batch.copy(graded, folder.resolve("out"));
    Batch.run(drop, out, "--attempt", "best");
    assertThat(Batch.grades(out, "score")).containsExactly("20", "0");
  }

  @Test
  void noNameOfAPersonIsMoreThanAName() throws IOException {
    List<String> names =
        List.of(
            "../../escape", "<script>alert(1)</script>", "=cmd()", "a\nb", "😀", "n".repeat(300));
    List<SourceFile> files = List.of(new SourceFile("SafeDivision.java", Batch.WRONG));
    for (String name : names) {
      Bundle.of(name, Instant.EPOCH, "safe-division", "", files).writeInto(folder.resolve("drop"));
    }
    Path out = folder.resolve("out");
    assertThat(Batch.run(folder.resolve("drop"), out).exitCode()).isZero();
    assertThat(Batch.results(out).map(Result::submission))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("<script>alert");
    assertThat(Files.readString(out.resolve("grades.csv"))).doesNotContain("\n=cmd");
    try (var written = Files.list(folder)) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("drop", "out");
    }
  }
}
