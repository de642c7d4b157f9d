package grader.worker.confine.allow;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttacksTest {
  /** A class file has no line numbers where there is no code. */
  private static final Set<String> WITHOUT_CODE = HashSet.of("type-in-an-interface-only");

  /** Explosions and constants that only a limit around the compiler ends. */
  private static final Set<String> TOO_MUCH_FOR_JAVAC =
      HashSet.of("constant-folding-bomb", "lambda-overload-explosion");

  @TempDir private Path canary;

  static Stream<String> refused() throws IOException {
    return Attacks.in("refused");
  }

  static Stream<String> allowed() throws IOException {
    return Attacks.in("allowed");
  }

  static Stream<String> stoppedEarlier() throws IOException {
    return Attacks.in("stopped-earlier").filter(name -> !TOO_MUCH_FOR_JAVAC.contains(name));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String name) throws IOException {
    List<Finding> findings = Attacks.findings(Attacks.text("refused", name, canary));
    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.level()).isEqualTo(Finding.Level.ERROR);
              assertThat(finding.rule()).isEqualTo("forbidden");
              assertThat(finding.file()).isEqualTo("SafeDivision.java");
              assertThat(finding.message()).matches("[`A-Z].+ [A-Z`].+[.]");
            });
    assertThat(findings.exists(finding -> finding.line() > 0))
        .isEqualTo(!WITHOUT_CODE.contains(name));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String name) throws IOException {
    assertThat(Attacks.findings(Attacks.text("allowed", name, canary))).isEmpty();
  }

  /** By the compiler, or because there is nothing to run. */
  @ParameterizedTest
  @MethodSource
  void stoppedEarlier(String name) throws IOException {
    assertThat(
            Attacks.compiled(Attacks.text("stopped-earlier", name, canary), List.empty())
                .exists(classes -> !name.equals("wrong-signature-instance") && classes.nonEmpty()))
        .isFalse();
  }
}
