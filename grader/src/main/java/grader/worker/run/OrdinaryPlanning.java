package grader.worker.run;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import grader.model.Check;
import grader.model.CheckId;
import grader.model.Kind;
import grader.model.Points;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lists the tests of an ordinary suite, a check for each method, without running any: rows,
 * repetitions and dynamic tests belong to the check of their method, so that what a submission does
 * cannot change how many checks there are.
 */
final class OrdinaryPlanning {
  private static final String JQWIK = "jqwik";

  private final TestPlan plan;
  private final List<Class<?>> suite;
  private final MethodLines lines;

  private OrdinaryPlanning(TestPlan plan, List<Class<?>> suite, MethodLines lines) {
    this.plan = plan;
    this.suite = suite;
    this.lines = lines;
  }

  private record Found(TestIdentifier test, MethodSource source, Method method) {}

  /**
   * Every check, in the order of the source.
   *
   * @param withDisabled whether tests that are disabled count
   * @param lines where a method of the suite starts
   * @return why the suite is unsound, or its checks
   */
  static Either<String, List<Check>> plan(
      List<Class<?>> suite, boolean withDisabled, MethodLines lines) {
    TestPlan plan = Engines.discover(suite);
    OrdinaryPlanning planning = new OrdinaryPlanning(plan, suite, lines);
    List<Found> found =
        List.ofAll(plan.getRoots()).flatMap(plan::getDescendants).flatMap(planning::found);
    List<Found> enabled = found.reject(test -> isDisabled(test, withDisabled));
    List<Check> checks = enabled.sortBy(planning::place).map(planning::check).distinctBy(Check::id);
    return checks.nonEmpty()
        ? Either.right(checks)
        : Either.left(
            found.isEmpty()
                ? "it has no tests"
                : "all of its " + found.size() + " tests are disabled");
  }

  private Option<Found> found(TestIdentifier test) {
    return TestMethod.of(test.getSource())
        .map(source -> new Found(test, source, source.getJavaMethod()));
  }

  private int place(Found test) {
    int outermost = with(test.source.getJavaClass()).map(suite::indexOf).max().getOrElse(0);
    return outermost * 100_000 + lines.of(test.method);
  }

  private Check check(Found test) {
    boolean property = isOf(JQWIK, test.test);
    return new Check(
        TestId.of(test.source.getClassName(), test.source.getMethodName()),
        title(test),
        group(test.test),
        property ? Kind.PROPERTY : Kind.EDGE_CASE,
        Points.of(1),
        Option.none(),
        Option.none());
  }

  /** What JUnit shows for it, without the types of its parameters; a method's name as words. */
  private static String title(Found test) {
    String types =
        List.of(test.method.getParameterTypes()).map(Class::getSimpleName).mkString("(", ", ", ")");
    String shown = test.test.getDisplayName();
    String name =
        shown.endsWith(types) ? shown.substring(0, shown.length() - types.length()).strip() : shown;
    return name.equals(test.method.getName())
        ? CheckId.of(name).replaceAll("[-_]+", " ").strip()
        : name;
  }

  /** What JUnit shows for its class, and the classes around it. */
  private String group(TestIdentifier test) {
    return List.ofAll(plan.getParent(test).stream())
        .flatMap(
            parent ->
                parent.getSource().filter(ClassSource.class::isInstance).isPresent()
                    ? List.of(group(parent), parent.getDisplayName())
                    : List.of(group(parent)))
        .filter(name -> !name.isEmpty())
        .mkString(" > ");
  }

  private static boolean isOf(String engine, TestIdentifier test) {
    return test.getUniqueIdObject().getEngineId().stream().anyMatch(engine::equals);
  }

  /** jqwik cannot be asked to run what is disabled, nor JUnit 4. */
  private static boolean isDisabled(Found test, boolean withDisabled) {
    return with(test.source.getJavaClass())
        .<AnnotatedElement>map(type -> type)
        .prepend(test.method)
        .exists(
            element ->
                (!withDisabled && isAnnotated(element, Disabled.class))
                    || isAnnotated(element, net.jqwik.api.Disabled.class)
                    || List.of(element.getAnnotations())
                        .exists(one -> one.annotationType().getName().equals("org.junit.Ignore")));
  }

  /** And the classes around it. */
  private static List<Class<?>> with(@Nullable Class<?> type) {
    return type == null ? List.empty() : with(type.getEnclosingClass()).prepend(type);
  }
}
