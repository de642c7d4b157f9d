package grader.worker.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import grader.feedback.Misconceptions;
import grader.model.Finding;
import grader.model.SourceFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One folder for each rule, with sources in which a comment at the end of a line says what is found
 * there: {@code // finds} for a warning, {@code // notes} for a note. Warnings of other rules must
 * be announced as well, notes of other rules need not.
 */
class InspectionsTest {
  private static final Path FOLDERS = Path.of("src/test/resources/inspections");
  private static final Pattern EXPECTED = Pattern.compile("// (finds|notes) ([a-z-]+)");

  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDERS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void findsWhatTheCommentsSayAndNothingElse(Path file) throws IOException {
    String text = Files.readString(file);
    String rule = FOLDERS.relativize(file).getName(0).toString();
    List<String> found =
        found(text)
            .filter(finding -> finding.rule().equals(rule) || finding.level() != Finding.Level.NOTE)
            .map(finding -> line(finding.line(), finding.level(), finding.rule()))
            .distinct();
    assertThat(found).isEqualTo(expected(text));
  }

  @Test
  void everyRuleHasAPageAndAFolderOfExamples() throws IOException {
    assertThat(Misconceptions.ids()).containsAll(Inspections.ids());
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Inspections.ids());
    }
  }

  @Test
  void aFindingSaysWhereTheNameOfTheCallStands() {
    String source =
        """
        import io.vavr.collection.List;
        class First {
          static int of(List<Integer> numbers) {
            return numbers
                .map(number -> number + 1)
                .head();
          }
        }
        """;
    assertThat(found(source))
        .containsExactly(
            new Finding(
                Finding.Level.WARNING,
                "head-of-empty-list",
                "`head` has an answer only if the list is not empty, and nothing here has asked."
                    + " What is the answer for an empty one?",
                "Example.java",
                6,
                10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class Broken {", "interface Empty {}", "enum Kind { A { }, B }"})
  void sourceWithoutMethodsHasNoFindings(String source) {
    assertThat(COMPILER.compile(List.of(file(source)), List.empty(), Inspections::of))
        .allMatch(compiled -> compiled.warnings().isEmpty());
  }

  @Test
  void sourceTooLongForAnExerciseHasNoFindings() {
    String access = "if (list.size() > 1) { return list.head(); }\n";
    String method =
        "import io.vavr.collection.List; class Long { static int of(List<Integer> list) {";
    assertThat(found(method + "return list.head(); } }")).hasSize(1);
    assertThat(found(method + access.repeat(1_000) + "return list.head(); } }")).isEmpty();
  }

  private List<Finding> found(String text) {
    return COMPILER
        .compile(List.of(file(text)), List.empty(), Inspections::of)
        .getOrElseThrow(errors -> new AssertionError(errors))
        .warnings();
  }

  private static SourceFile file(String text) {
    return new SourceFile("Example.java", text);
  }

  private static List<String> expected(String text) {
    return List.ofAll(text.lines().toList())
        .zipWithIndex()
        .flatMap(
            line ->
                List.ofAll(EXPECTED.matcher(line._1).results().toList())
                    .map(comment -> expected(comment, line._2 + 1)));
  }

  private static String expected(MatchResult comment, int line) {
    return line(
        line,
        comment.group(1).equals("finds") ? Finding.Level.WARNING : Finding.Level.NOTE,
        comment.group(2));
  }

  private static String line(int line, Finding.Level level, String rule) {
    return line + ": " + level.label() + " " + rule;
  }
}
