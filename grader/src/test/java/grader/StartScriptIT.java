package grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code grader/bin/grader}, as a user starts it. */
class StartScriptIT {
  private static final Path ROOT =
      Path.of(System.getProperty("grader.root")).toAbsolutePath().normalize();
  private static final Path SCRIPT = ROOT.resolve("grader/bin/grader");

  @TempDir private Path folder;

  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void bashIsThere() {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/bash")),
        "no bash here, so the start script was not tested");
  }

  @Test
  void itRunsFromAnyFolderThroughALinkAndWithSpacesInPaths()
      throws IOException, InterruptedException {
    Path link =
        Files.createSymbolicLink(
            Files.createDirectories(folder.resolve("my tools")).resolve("grade it"), SCRIPT);
    Path elsewhere = Files.createDirectories(folder.resolve("some where"));
    Files.copy(
        ROOT.resolve("grader/bin/sample/SafeDivision.java"), elsewhere.resolve("my file.java"));
    Run first = run(elsewhere, link.toString(), "check", "safe-division", "my file.java");
    assertThat(first.err()).contains("preparing a fast start");
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.out())
        .contains("my file.java was graded as SafeDivision.java")
        .contains("DIVISION BY ZERO");
    Run second = run(elsewhere, link.toString(), "check", "safe-division", "my file.java");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void lettersBeyondAsciiInPathsNeedNoLocale() throws IOException, InterruptedException {
    Files.copy(ROOT.resolve("grader/bin/sample/SafeDivision.java"), folder.resolve("plain.java"));
    String script =
        """
        o=$(printf '\\303\\266')
        export LC_ALL=C XDG_CACHE_HOME="$PWD/h${o}me"
        cp plain.java "L${o}sung.java"
        exec "$0" check safe-division "L${o}sung.java"
        """;
    Run run = run(folder, "bash", "-c", script, SCRIPT.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains("L\u00f6sung.java was graded as SafeDivision.java")
        .contains("DIVISION BY ZERO");
  }

  @Test
  void aCacheThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("cache"));
    Run run = run(folder, SCRIPT.toString(), "list");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write its cache to " + file).contains("XDG_CACHE_HOME");
  }

  private Run run(Path directory, String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    int exitCode = builder.start().waitFor();
    return new Run(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
