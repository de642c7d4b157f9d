package grader.worker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {
  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());
  private static final String IMPORTS = "import io.vavr.collection.*; import io.vavr.control.*;\n";
  private static final Contract CONTRACT =
      new Contract(
          List.of("Task"),
          compile(
              "final class Task { private Task() {} static <T> Option<T> first(List<T> list) {"
                  + " return null; } static int twice(int x) { return x; } }"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Task { static <E> Option<E> first(List<E> items) { return null; } static int"
            + " twice(int n) { return n; } }",
        "public class Task { public static final <T> Option<T> first(List<T> list) { return null; }"
            + " protected static int twice(int x) { return x; } static void more() {} }",
        "class Base { static int twice(int x) { return x; } } class Task extends Base { static <T>"
            + " Option<T> first(List<T> list) { return null; } }",
        "class Task { static <T> Option<T> first(List<T> list) { return null; } static int"
            + " twice(int x) throws Exception { return x; } static int twice(long x) { return 1; }"
            + " }",
      })
  void whatTheExerciseAsksForIsAccepted(String source) {
    assertThat(CONTRACT.problems(compile(source))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class Other {}                                             | There is no class `Task`; the exercise asks for `static <T> Option<T> first(List<T> list)`, `static int twice(int x)` in it.
          interface Task { static int twice(int x) { return x; } }   | `Task` must be a class; yours is an interface.
          class Task { FIRST }                                       | `twice` is missing; the exercise asks for `static int twice(int x)`.
          class Task { FIRST static Integer twice(int x) { return x; } }     | `twice` must return int; yours returns Integer.
          class Task { FIRST static int twice(Integer x) { return x; } }     | `twice` must take (int); yours takes (Integer).
          class Task { FIRST static int twice() { return 1; } }              | `twice` must take (int); yours takes no parameters.
          class Task { FIRST int twice(int x) { return x; } }                | `twice` must be static; yours belongs to an instance.
          class Task { FIRST private static int twice(int x) { return x; } } | `twice` must not be private.
          class Task { TWICE static <T> java.util.Optional<T> first(List<T> list) { return null; } } | `first` must return Option<T>; yours returns java.util.Optional<T>.
          class Task { TWICE static <T> Option<T> first(java.util.List<T> list) { return null; } }   | `first` must take (List<T>); yours takes (java.util.List<T>).
          class Task { TWICE static Option<Integer> first(List<Integer> list) { return null; } }     | `first` must take (List<T>); yours takes (List<Integer>).
          """)
  void whatDiffersIsASentence(String source, String problem) {
    String complete =
        source
            .replace("FIRST", "static <T> Option<T> first(List<T> list) { return null; }")
            .replace("TWICE", "static int twice(int x) { return x; }");
    assertThat(CONTRACT.problems(compile(complete))).containsExactly(problem);
  }

  private static List<ClassFile> compile(String source) {
    return COMPILER
        .compile(List.of(new SourceFile("Task.java", IMPORTS + source)), List.empty())
        .getOrElseThrow(findings -> new AssertionError(findings.toString()))
        .classes();
  }
}
