package grader.worker.run;

import grader.model.Check;
import grader.model.CheckId;
import grader.model.Kind;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.opentest4j.TestAbortedException;

/** Lists the checks of a suite without running any. */
final class Planning extends Conductor {
  /** JUnit's words for a row that ends before the parameters do. */
  private static final Pattern NO_VALUE =
      Pattern.compile("No ParameterResolver registered for parameter \\[(?<parameter>.+?)\\] in ");

  /** JUnit's words for a value of another type than the parameter in its place. */
  private static final Pattern OTHER_VALUE =
      Pattern.compile(
          "Error converting parameter at index (?<index>\\d+): No built-in converter for source"
              + " type \\S+ and target type (?:[\\w.]+\\.)?(?<type>\\w+)");

  /** JUnit's words for a table whose rows are nowhere. */
  private static final Pattern NO_ROWS =
      Pattern.compile("Could not find factory method \\[(?<method>\\w+)\\] in class ");

  private final java.util.List<Planned> planned = new ArrayList<>();
  private final java.util.List<String> faults = new ArrayList<>();

  private record Planned(Method method, Kind kind, String id, String title, String group) {}

  /**
   * Every check, in the order of the source.
   *
   * @param lines where a method of the suite starts
   * @return why the suite is unsound, or its checks
   */
  static Either<String, List<Check>> plan(List<Class<?>> suite, MethodLines lines) {
    Planning planning = new Planning();
    Engines.run(suite, planning);
    List<Planned> inOrder =
        List.ofAll(planning.planned)
            .sortBy(
                check ->
                    suite.indexOf(check.method.getDeclaringClass()) * 100_000
                        + lines.of(check.method));
    List<String> ids = inOrder.map(Planned::id);
    Option<String> fault =
        List.ofAll(planning.faults)
            .headOption()
            .orElse(Option.when(ids.isEmpty(), "it has no checks"))
            .orElse(
                ids.find(id -> ids.count(id::equals) > 1)
                    .map(id -> alike(id, inOrder.filter(check -> check.id.equals(id)))))
            .orElse(inOrder.flatMap(check -> wrongPoints(check.method)).headOption());
    return fault
        .<Either<String, List<Check>>>map(Either::left)
        .getOrElse(() -> Either.right(checks(inOrder)));
  }

  private static String alike(String id, List<Planned> checks) {
    return "two of its checks have the id "
        + id
        + ", in which case and signs make no difference: "
        + checks.map(check -> "\"" + check.title + "\"").mkString(" and ");
  }

  /** Rows of a table share its points. */
  private static List<Check> checks(List<Planned> planned) {
    return LinkedHashMap.ofEntries(planned.groupBy(Planned::method))
        .values()
        .toList()
        .flatMap(
            rows ->
                rows.zipWith(
                    grader.model.Points.of(points(rows.head().method)).sharedBy(rows.size()),
                    Planning::check))
        .sortBy(check -> planned.indexWhere(row -> row.id.equals(check.id())));
  }

  private static Check check(Planned planned, grader.model.Points points) {
    return new Check(
        planned.id,
        planned.title,
        planned.group,
        planned.kind,
        points,
        Option.of(planned.method.getAnnotation(Reveals.class)).map(Reveals::value),
        Option.of(planned.method.getAnnotation(Hint.class)).map(Hint::value));
  }

  private static Option<String> wrongPoints(Method method) {
    return Option.some(points(method))
        .filter(points -> points < 1 || points > 1_000)
        .map(points -> method.getName() + " has @Points(" + points + "), which takes 1 to 1,000");
  }

  private static int points(Method method) {
    return Option.of(method.getAnnotation(Points.class)).map(Points::value).getOrElse(1);
  }

  @Override
  protected void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row) {
    Method method = context.getRequiredTestMethod();
    String title = context.getDisplayName();
    planned.add(
        row
            ? new Planned(
                method,
                Kind.EDGE_CASE,
                CheckId.of(method.getName(), title),
                title,
                context.getParent().map(ExtensionContext::getDisplayName).orElse(title))
            : new Planned(method, Kind.EDGE_CASE, CheckId.of(method.getName()), title, title));
    test.skip();
  }

  @Override
  protected PropertyExecutionResult property(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Method method = context.targetMethod();
    planned.add(
        new Planned(
            method, Kind.PROPERTY, CheckId.of(method.getName()), context.label(), context.label()));
    throw new TestAbortedException("planned, not run");
  }

  @Override
  protected void brokenContainer(String name, Throwable thrown) {
    if (!(thrown instanceof TestAbortedException)) {
      faults.add(
          thrown instanceof ParameterResolutionException misfit
              ? "the row \"" + name + "\" does not fit its method: " + misfit(misfit)
              : name + ": " + explained(thrown));
    }
  }

  private static String explained(Throwable thrown) {
    Matcher noRows = NO_ROWS.matcher(String.valueOf(thrown.getMessage()));
    return noRows.lookingAt()
        ? "there is no static method " + noRows.group("method") + "() with its rows"
        : thrown.toString();
  }

  private static String misfit(ParameterResolutionException misfit) {
    String said = Option.of(misfit.getMessage()).getOrElse("");
    Matcher missing = NO_VALUE.matcher(said);
    Matcher shifted = OTHER_VALUE.matcher(said);
    if (missing.lookingAt()) {
      return "it has no value for " + missing.group("parameter");
    }
    return shifted.lookingAt()
        ? "its value number "
            + (Integer.parseInt(shifted.group("index")) + 1)
            + " is no "
            + shifted.group("type")
            + ", so one may be missing before it"
        : said;
  }
}
