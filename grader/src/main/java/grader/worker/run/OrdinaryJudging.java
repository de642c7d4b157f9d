package grader.worker.run;

import grader.model.Verdict;
import grader.suite.Show;
import grader.suite.StepMeter;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Consumer;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Runs the tests of an ordinary suite on a submission. Each row, repetition and dynamic test is a
 * try of the check of its method, and so is what runs before and after it.
 */
final class OrdinaryJudging extends Judging implements TestExecutionListener {
  private final long steps;
  private final Tries tries;
  private final OrdinaryFailures explaining;
  private Option<TestPlan> plan = Option.none();
  private Map<String, String> planned = HashMap.empty();
  private Map<String, List<Failure>> failures = HashMap.empty();
  private Set<String> tried = HashSet.empty();

  OrdinaryJudging(
      Suite.Order order, Tries tries, OrdinaryFailures explaining, Consumer<Verdict> verdicts) {
    super(order, tries, verdicts);
    this.steps = order.budget().stepsOfTest();
    this.tries = tries;
    this.explaining = explaining;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan found) {
    plan = Option.some(found);
    planned =
        List.ofAll(found.getRoots())
            .flatMap(found::getDescendants)
            .flatMap(
                test -> TestId.of(test.getSource()).map(id -> Tuple.of(test.getUniqueId(), id)))
            .toMap(entry -> entry);
  }

  @Override
  public void executionStarted(TestIdentifier started) {
    StepMeter.disarm(); // looking things up takes steps too
    checkOf(started)
        .orElse(() -> below(started).headOption())
        .forEach(check -> begin(check, started));
  }

  private void begin(String check, TestIdentifier running) {
    String row = row(running);
    explaining.trying(row, checkOf(running).isDefined());
    tries.begin(check, row, steps);
  }

  @Override
  public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
    Option<Failure> failure = tries.end(thrown(result));
    Option<String> check = checkOf(finished);
    if (check.exists(id -> !isWanted(id))) {
      return; // a property, which has its verdict
    }
    tried = finished.isTest() ? tried.addAll(check) : tried;
    List<String> concerned = check.map(List::of).getOrElse(() -> below(finished));
    failure.forEach(
        found ->
            concerned.forEach(id -> failures = failures.put(id, List.of(found), List::appendAll)));
    if (check.isEmpty()) {
      failure.forEach(found -> concerned.forEach(this::decide));
    } else if (planned.containsKey(finished.getUniqueId())) {
      planned = planned.remove(finished.getUniqueId());
      check.filter(id -> !planned.containsValue(id)).forEach(this::decide);
    } else {
      check.forEach(id -> parent(finished).forEach(above -> begin(id, above)));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier skipped, String reason) {
    StepMeter.disarm();
    checkOf(skipped)
        .map(List::of)
        .getOrElse(() -> below(skipped))
        .filter(this::isWanted)
        .forEach(check -> decide(Verdict.fault(check, "its test was skipped: " + reason)));
  }

  private void decide(String check) {
    List<Failure> found =
        failures
            .getOrElse(check, List.empty())
            .orElse(Option.when(!tried.contains(check), explaining::nothingRan));
    decide(
        found
            .headOption()
            .map(first -> alsoFailing(first.verdict(check), found.drop(1)))
            .getOrElse(() -> Verdict.held(check)));
  }

  /** With the other rows that failed. */
  private static Verdict alsoFailing(Verdict first, List<Failure> others) {
    return new Verdict(
        first.check(),
        first.outcome(),
        first.counterexample(),
        others.map(Failure::sample).distinct(),
        first.line(),
        first.instead(),
        first.fault());
  }

  private static @Nullable Throwable thrown(TestExecutionResult result) {
    return result
        .getThrowable()
        .orElseGet(
            () ->
                result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
                    ? null
                    : new AssertionError("the test was " + result.getStatus()));
  }

  /** The check of the method that this is, or is a row of. */
  private Option<String> checkOf(TestIdentifier running) {
    return TestId.of(running.getSource()).orElse(() -> parent(running).flatMap(this::checkOf));
  }

  private Option<TestIdentifier> parent(TestIdentifier of) {
    return plan.flatMap(tests -> Option.ofOptional(tests.getParent(of)));
  }

  /** The checks in a class that have no verdict yet. */
  private List<String> below(TestIdentifier container) {
    return plan.toList()
        .flatMap(tests -> tests.getDescendants(container))
        .flatMap(test -> TestId.of(test.getSource()))
        .filter(this::isWanted)
        .distinct();
  }

  /** What tells a row or a dynamic test from the others; empty for what is no row. */
  private String row(TestIdentifier running) {
    return planned.containsKey(running.getUniqueId()) || !running.isTest()
        ? ""
        : running.getDisplayName();
  }

  @Override
  protected void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row)
      throws Throwable {
    test.proceed(); // listened to
  }

  @Override
  String idOf(PropertyLifecycleContext property) {
    return TestId.of(property.containerClass().getName(), property.targetMethod().getName());
  }

  @Override
  protected TryExecutionResult tried(TryExecutor code, java.util.List<Object> parameters) {
    explaining.trying(Show.call("", parameters), true);
    return super.tried(code, parameters);
  }

  @Override
  protected void brokenContainer(String name, Throwable thrown) {
    // Containers are listened to like tests.
  }
}
