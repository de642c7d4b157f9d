package grader.worker.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import grader.exercise.Exercises;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.SourceFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A false alarm is worse than silence: code that is known to be right draws no warning. */
class NoFalseAlarmsTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final Pattern RIGHT =
      Pattern.compile("/solutions/[^/]+/(reference|correct)/.*\\.java$");

  /** Rules that code of any kind can keep. */
  private static final Set<String> OUR_RULES =
      HashSet.of(
          "case-by-cast",
          "eager-evaluation",
          "head-of-empty-list",
          "null-as-answer",
          "sentinel-as-answer",
          "space-leak");

  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());

  static Stream<Path> solutions() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("solutions"))) {
      return files.filter(file -> RIGHT.matcher(file.toString()).find()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("solutions")
  void aRightSolutionDrawsNoWarning(Path file) {
    String id = ROOT.resolve("solutions").relativize(file).getName(0).toString();
    Exercise exercise =
        new Exercises(ROOT.resolve("exercises"))
            .find(id)
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    assertThat(warnings(List.of(source(file)), exercise.given())).isEmpty();
  }

  @Test
  void ourOwnCodeKeepsTheRules() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("grader/src/main/java"))) {
      List<SourceFile> sources =
          List.ofAll(
                  files
                      .filter(file -> file.toString().matches(".*(?<!-info)\\.java"))
                      .sorted()
                      .toList())
              .map(NoFalseAlarmsTest::source);
      assertThat(sources).hasSizeGreaterThan(100);
      assertThat(
              warnings(sources, List.empty()).filter(finding -> OUR_RULES.contains(finding.rule())))
          .isEmpty();
    }
  }

  private List<Finding> warnings(List<SourceFile> sources, List<SourceFile> given) {
    return COMPILER
        .compile(sources, given, Inspections::of)
        .getOrElseThrow(errors -> new AssertionError(errors))
        .warnings()
        .filter(finding -> finding.level() != Finding.Level.NOTE);
  }

  private static SourceFile source(Path file) {
    try {
      return new SourceFile(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
