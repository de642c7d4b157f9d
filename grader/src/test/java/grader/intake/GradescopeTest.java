package grader.intake;

import static grader.intake.Exports.Entry.task;
import static grader.intake.Exports.Entry.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradescopeTest {
  private static final String METADATA =
      """
      ---
      submission_101:
        :submitters:
        - :name: Ana María
          :sid: '00123'
          :email: ana@example.org
        - :name: "=cmd()\\n../\u202E"
          :sid: 7
        :created_at: 2026-11-13 23:58:00.000000000 Z
        :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess
          tests: [{score: 1.0}]
      submission_102:
        :submitters:
        - :name:
          :email: bob@example.org
      submission_103:
        :submitters:
        - :name: Cem
      """;

  @Test
  void foldersAreTheirSubmittersAndAMissingFolderIsSaid(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            text("assignment_5_export/submission_metadata.yml", METADATA),
            task("assignment_5_export/submission_101/Task.java"),
            task("assignment_5_export/submission_102/Task.java"),
            task("assignment_5_export/submission_104/Task.java"));
    assertThat(Exports.layout(export)).isEqualTo("gradescope");
    assertThat(Exports.lines(export))
        .containsExactly(
            "Ana María, =cmd()\n../\u202E [101] 1: Task.java",
            "bob@example.org [102] 1: Task.java",
            "submission_104 [104] 1: Task.java",
            "Cem [103] 1: The export holds no `submission_103`.");
  }

  @Test
  void metadataThatCannotBeReadIsSaidAndCanBeDoneWithout(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            text("submission_metadata.yml", "submission_1: [unclosed"),
            task("submission_1/Task.java"));
    assertThat(Exports.refusal(export, Option.none()))
        .startsWith("submission_metadata.yml cannot be read:")
        .endsWith("`--layout folders` grades the folders without it.");
    assertThat(Exports.read(export, Option.some("folders"))).isNotEmpty();
  }

  @Test
  void noTypeThatTheMetadataNamesIsMade(@TempDir Path folder) throws IOException {
    Path export =
        Exports.zipped(
            folder,
            text(
                "submission_metadata.yml",
                "submission_1:\n  :submitters:\n  - :name: !!java.io.File [x]\n"),
            task("submission_1/Task.java"));
    assertThat(Exports.refusal(export, Option.none())).contains("cannot be read");
  }
}
