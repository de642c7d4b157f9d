package grader.worker.compile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceCompilerTest {
  private static final SourceFile GIVEN =
      new SourceFile(
          "Reason.java",
          "sealed interface Reason { record ByZero(int dividend) implements Reason {} enum Kind {"
              + " A, B } }");

  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());

  @Test
  void aPublicTypeMayStandInAFileOfAnyName() {
    assertThat(compiled("public class Task {}")).containsExactly("Task");
  }

  @Test
  void errorsNameTypesWithoutTheirPackagesWhereThatIsClear() {
    assertThat(message("class Task { Integer x = io.vavr.control.Option.some(\"\"); }"))
        .isEqualTo(
            "incompatible types: no instance(s) of type variable(s) T exist so that Option<T>"
                + " conforms to Integer");
    assertThat(message("class Task { java.util.List<String> x = io.vavr.collection.List.of(); }"))
        .contains("io.vavr.collection.List<T> conforms to java.util.List<String>");
    assertThat(message("import static java.util.Lists.of;\nclass Task {}"))
        .contains("location: package java.util");
    assertThat(message("class Task { java.util.Liszt.Of x; }"))
        .contains("package java.util.Liszt does not exist");
  }

  @Test
  void aValueInAContainerOfAnotherTypeIsToldAsSuch() {
    assertThat(
            message(
                "class Task { io.vavr.control.Option<Integer> x ="
                    + " io.vavr.control.Option.some(\"\"); }"))
        .isEqualTo("incompatible types: String cannot be converted to Integer");
  }

  private static String message(String source) {
    return COMPILER
        .compile(List.of(new SourceFile("Task.java", source)), List.empty())
        .getLeft()
        .map(Finding::message)
        .mkString();
  }

  @Test
  void aPackageLineIsTakenAway() throws ReflectiveOperationException {
    String source =
        """
        package com.acme.homework;
        import com.acme.homework.Reason.ByZero;
        public class Task {
          record Pair(int left, java.util.List<Pair> right) {}
          public static String answer() {
            Reason reason = new ByZero(7);
            Reason.Kind kind = Reason.Kind.B;
            java.util.function.Function<Pair, String> shown = Pair::toString;
            Object switched = kind;
            return shown.apply(new Pair(1, java.util.List.of())) + switch (switched) { case Reason.Kind.B -> reason; default -> "?"; };
          }
        }
        """;
    assertThat(run(classes(source), "Task")).isEqualTo("Pair[left=1, right=[]]ByZero[dividend=7]");
  }

  @Test
  void aGivenTypeIsFoundInThePackageItIsImportedFrom() throws ReflectiveOperationException {
    String source =
        """
        package homework;
        import org.school.given.Reason;
        public class Task { public static String answer() { return new Reason.ByZero(1).toString(); } }
        """;
    assertThat(run(classes(source), "Task")).isEqualTo("ByZero[dividend=1]");
  }

  @Test
  void aGivenTypeDoesNotHideATypeOfALibrary() {
    assertThat(compiled("import java.util.*; class Task { List<String> list; Reason reason; }"))
        .contains("Task");
  }

  @Test
  void anErrorHasItsPlace() {
    Either<List<Finding>, Compiled> result =
        COMPILER.compile(
            List.of(new SourceFile("Task.java", "class Task {\n  int x = \"a\";\n}")),
            List.empty());
    assertThat(result.swap())
        .singleElement()
        .satisfies(
            findings ->
                assertThat(findings)
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.file()).isEqualTo("Task.java");
                          assertThat(finding.line()).isEqualTo(2);
                          assertThat(finding.column()).isEqualTo(11);
                        }));
  }

  @Test
  void sourceThatOverflowsTheCompilerIsAnErrorLikeAnother() {
    String deep = "class Task { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }";
    Either<List<Finding>, Compiled> result =
        COMPILER.compile(List.of(new SourceFile("Task.java", deep)), List.empty());
    assertThat(result.isLeft()).isTrue();
  }

  private List<String> compiled(String source) {
    return classes(source).map(ClassFile::name);
  }

  private List<ClassFile> classes(String source) {
    return COMPILER
        .compile(List.of(new SourceFile("renamed (1).java", source)), List.of(GIVEN))
        .getOrElseThrow(findings -> new AssertionError(findings.toString()))
        .classes();
  }

  private static Object run(List<ClassFile> classes, String main)
      throws ReflectiveOperationException {
    Map<String, byte[]> bytes = new HashMap<>();
    classes.forEach(file -> bytes.put(file.name(), file.bytes()));
    ClassLoader loader =
        new ClassLoader(SourceCompilerTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] found = bytes.get(name);
            if (found == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, found, 0, found.length);
          }
        };
    return loader.loadClass(main).getMethod("answer").invoke(null);
  }
}
