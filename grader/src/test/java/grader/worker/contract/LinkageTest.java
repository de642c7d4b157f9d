package grader.worker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTest {
  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());
  private static final SourceFile SUITE =
      new SourceFile(
          "Suite.java",
          """
          class Suite {
            int all() {
              Task task = new Task(1);
              java.util.function.IntUnaryOperator twice = Task::twice;
              return twice.applyAsInt(task.next()) + task.last + (task.equals("x") ? 1 : 0);
            }
          }
          """);
  private static final String SKELETON =
      "class Task { int last; Task(int x) {} int next() { return 0; } static int twice(int x) {"
          + " return x; } void neverCalled() {} }";

  private static final List<ClassFile> ALL = compile(SUITE, new SourceFile("Task.java", SKELETON));
  private static final Linkage LINKAGE =
      new Linkage(
          ALL.filter(file -> file.isOf(List.of(SUITE))),
          ALL.reject(file -> file.isOf(List.of(SUITE))));

  private static List<ClassFile> compile(SourceFile... sources) {
    return COMPILER
        .compile(List.of(sources), List.empty())
        .getOrElseThrow(errors -> new AssertionError(errors))
        .classes();
  }

  private static List<ClassFile> submitted(String source) {
    return compile(new SourceFile("Task.java", source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SKELETON,
        "public class Task { protected int last; public Task(int x) {} public int next() { return"
            + " 1; } static int twice(int x) { return 2 * x; } }",
        "abstract class Base { int last; int next() { return 1; } static int twice(int x) { return"
            + " x; } } class Task extends Base { Task(int x) {} }",
        "interface Next { default int next() { return 1; } } class Task implements Next { int last;"
            + " Task(int x) {} static int twice(int x) { return x; } }",
      })
  void whatTheSuiteUsesIsEnough(String source) {
    assertThat(LINKAGE.problems(submitted(source))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class Other {}                                             | There is no class `Task`; the tests use it.
          class Task { int last; int next() { return 0; } static int twice(int x) { return x; } } | `new Task(int)` cannot be called; the tests do.
          class Task { int last; Task(int x) {} long next() { return 0; } static int twice(int x) { return x; } } | `Task.next()` returning `int` is missing, or not as the tests use it.
          class Task { int last; Task(int x) {} int next() { return 0; } int twice(int x) { return x; } } | `Task.twice(int)` returning `int` is missing, or not as the tests use it.
          class Task { private int last; Task(int x) {} int next() { return 0; } static int twice(int x) { return x; } } | `Task.last` is missing, or not as the tests use it.
          """)
  void whatIsMissingIsASentence(String source, String sentence) {
    assertThat(LINKAGE.problems(submitted(source))).containsExactly(sentence);
  }

  @Test
  void anotherMethodOfTheSameNameMayBeTheOneThatACompilerChooses() {
    assertThat(LINKAGE.mayBindOtherwise(submitted(SKELETON))).isFalse();
    String more =
        SKELETON.replace("void neverCalled() {}", "boolean equals(String text) { return true; }");
    assertThat(LINKAGE.mayBindOtherwise(submitted(more))).isTrue();
    String unrelated = SKELETON.replace("void neverCalled() {}", "void neverCalled(int x) {}");
    assertThat(LINKAGE.mayBindOtherwise(submitted(unrelated))).isFalse();
  }
}
