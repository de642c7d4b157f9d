package grader.worker.confine.allow;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ordinary Java in exercises of other courses may use, and what not even that. */
class CourseAllowListTest {
  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());

  private static List<Finding> findings(AllowListVerifier list, String expression) {
    List<ClassFile> classes =
        COMPILER
            .compile(
                List.of(
                    new SourceFile(
                        "Task.java",
                        "class Task { Object answer() throws Exception { return "
                            + expression
                            + "; } }")),
                List.empty())
            .getOrElseThrow(errors -> new AssertionError(errors))
            .classes();
    return list.findings(classes, List.empty(), HashSet.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.LocalDate.of(2024, 2, 29).plusYears(1)",
        "java.time.LocalDateTime.parse(\"2024-02-29T12:00\").getDayOfWeek()",
        "java.time.format.DateTimeFormatter.ISO_DATE",
        "new java.util.HashMap<String, Integer>() {{ put(\"one\", 1); }}",
        "Number.class.isAssignableFrom(Integer.class)",
        "getClass().getSimpleName()",
        "new java.util.concurrent.ConcurrentHashMap<String, Integer>()",
        "java.util.Base64.getEncoder().encodeToString(new byte[0])",
      })
  void computesValues(String expression) {
    assertThat(findings(AllowListVerifier.forCourses(List.empty()), expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.LocalDate.now()",
        "java.time.Instant.now()",
        "java.time.ZoneId.systemDefault()",
        "java.time.Clock.systemUTC()",
        "java.util.UUID.randomUUID()",
        "new java.util.Random().nextInt()",
        "java.nio.charset.Charset.defaultCharset()",
        "java.nio.file.Files.readString(java.nio.file.Path.of(\"answers\"))",
        "new java.io.FileReader(\"answers\")",
        "new java.io.StringReader(\"\").getClass().getClassLoader()",
        "Class.forName(\"java.lang.Runtime\")",
        "new Thread(() -> {})",
        "System.getenv()",
      })
  void knowsNoClockNoChanceNoFileAndNoThread(String expression) {
    assertThat(findings(AllowListVerifier.forCourses(List.empty()), expression)).isNotEmpty();
  }
}
