package grader.worker.confine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.model.SourceFile;
import grader.suite.StepMeter;
import grader.wire.ClassFile;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.List;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepCountingTest {
  private static final SourceCompiler COMPILER = new SourceCompiler(SourceCompiler.ownClassPath());

  @AfterEach
  void disarm() {
    StepMeter.disarm();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (n < 1) { }",
        "do { n += 2; } while (n != 1);",
        "for (;;) { n += 2; if (n == 1) { break; } }",
        "while (n < 9) { switch (n) { case 0: n = 1; continue; case 1: n = 0; continue; default: n"
            + " = 9; } }",
        "Runnable endless = () -> { int m = 0; while (m < 1) { } }; endless.run();",
        "java.util.stream.IntStream.iterate(0, x -> x + 1).forEach(x -> { });",
      })
  void everyEndlessLoopIsStopped(String loop) throws ReflectiveOperationException {
    Method method = task("static int run(int n) { " + loop + " return n; }");
    StepMeter.arm(10_000);
    assertThatThrownBy(() -> method.invoke(null, 0))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(StepMeter.OutOfSteps.class);
    assertThat(StepMeter.exhausted()).isTrue();
  }

  @Test
  void theSameCodeTakesTheSameSteps() throws ReflectiveOperationException {
    Method method =
        task(
            "static int run(int n) { int sum = 0; for (int i = 0; i < n; i++) { sum += i; } return"
                + " sum; }");
    assertThat(steps(method, 1000)).isEqualTo(steps(method, 1000));
    assertThat(steps(method, 2000) - steps(method, 1000)).isEqualTo(1000);
  }

  @Test
  void constructorsRecordsAndEnumsStillWork() throws ReflectiveOperationException {
    Method method =
        task(
            "record Pair(int a, int b) { Pair { if (a > b) { throw new IllegalArgumentException();"
                + " } } } enum Kind { ONE { int value() { return 1; } }, TWO { int value() { return"
                + " 2; } }; abstract int value(); } static class Base { final int x; Base(int x) {"
                + " this.x = x; } } static class Derived extends Base { Derived() { super(7); } }"
                + " static int run(int n) { return new Pair(1, 2).b() + Kind.TWO.value() + new"
                + " Derived().x; }");
    assertThat(method.invoke(null, 0)).isEqualTo(11);
  }

  private static long steps(Method method, int n) throws ReflectiveOperationException {
    StepMeter.arm(1_000_000);
    method.invoke(null, n);
    return 1_000_000 - StepMeter.left();
  }

  private static Method task(String members) throws ReflectiveOperationException {
    List<ClassFile> classes =
        COMPILER
            .compile(
                List.of(new SourceFile("Task.java", "final class Task { " + members + " }")),
                List.empty())
            .getOrElseThrow(findings -> new AssertionError(findings.toString()))
            .classes();
    SubmissionLoader loader =
        new SubmissionLoader(classes, List.empty(), StepCountingTest.class.getClassLoader());
    return loader.loadClass("Task").getMethod("run", int.class);
  }
}
