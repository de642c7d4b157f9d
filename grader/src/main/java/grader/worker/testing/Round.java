package grader.worker.testing;

import grader.model.TestVerdict;
import grader.suite.StepMeter;
import grader.wire.LastWords;
import grader.wire.Request;
import grader.worker.run.Conductor;
import grader.worker.run.Seeds;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Consumer;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The tests of a student on one variant: each is announced before it runs, has a step budget, and
 * gets a verdict. Every test that was found gets one.
 */
final class Round extends Conductor implements TestExecutionListener {
  /** Announced while no test runs, but code of tests may: in what is done before all of them. */
  static final String NO_TEST = "";

  private static final String JQWIK = "jqwik";

  private final Request.RunTests request;
  private final LastWords lastWords;
  private final RowVerdicts verdicts;
  private Option<TestPlan> plan = Option.none();
  private long limit;
  private long costliest;
  private long tries;

  Round(Request.RunTests request, LastWords lastWords, Consumer<TestVerdict> verdicts) {
    this.request = request;
    this.lastWords = lastWords;
    this.verdicts = new RowVerdicts(verdicts);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan tests) {
    plan = Option.some(tests);
    List.ofAll(tests.getRoots()).flatMap(tests::getDescendants).forEach(this::expect);
    arm(NO_TEST);
  }

  private void expect(TestIdentifier found) {
    boolean property = found.getUniqueIdObject().getEngineId().stream().anyMatch(JQWIK::equals);
    TestName.of(found.getSource()).forEach(test -> verdicts.expect(test, property));
  }

  @Override
  public void executionStarted(TestIdentifier started) {
    TestName.of(started.getSource())
        .forEach(
            test -> {
              lastWords.doing(test, request.variant().name());
              costliest = 0;
              tries = 0;
              arm(test);
            });
  }

  @Override
  public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
    boolean spent = StepMeter.exhausted();
    noteSteps();
    StepMeter.disarm();
    Option<String> name = TestName.of(finished.getSource());
    boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL && !spent;
    if (finished.isTest() || !passed) {
      name.<List<String>>map(List::of)
          .getOrElse(() -> below(finished))
          .forEach(
              test ->
                  verdicts.ended(test, row(finished), result, new Effort(costliest, tries, spent)));
    }
    if (name.isEmpty() || isPlanned(finished)) {
      name.<List<String>>map(List::of)
          .getOrElse(() -> passed ? List.empty() : below(finished))
          .forEach(verdicts::decide);
      lastWords.doing(NO_TEST, request.variant().name());
    }
    arm(NO_TEST);
  }

  @Override
  public void executionSkipped(TestIdentifier skipped, String reason) {
    below(skipped).appendAll(TestName.of(skipped.getSource())).forEach(verdicts::disabled);
  }

  /** Nothing of the student's runs any more. What was not reached has its verdict too. */
  void finish() {
    StepMeter.disarm();
    verdicts.decideAll();
  }

  private void arm(String test) {
    limit =
        request
            .limits()
            .find(one -> one.test().equals(test))
            .map(Request.Limit::steps)
            .getOrElse(request.budget().stepsOfTest());
    StepMeter.arm(limit);
  }

  private void noteSteps() {
    costliest = Math.max(costliest, limit - StepMeter.left());
  }

  /** The tests in it that have no verdict yet. */
  private List<String> below(TestIdentifier container) {
    return plan.toList()
        .flatMap(tests -> tests.getDescendants(container))
        .flatMap(one -> TestName.of(one.getSource()))
        .filter(verdicts::isOpen)
        .distinct();
  }

  /** Not a row or a repetition, which are found only while their test runs. */
  private static boolean isPlanned(TestIdentifier found) {
    return found.getUniqueIdObject().getSegments().stream()
        .noneMatch(segment -> segment.getType().equals("test-template-invocation"));
  }

  /** What tells a row or a repetition from the others; empty for what has none. */
  private static String row(TestIdentifier finished) {
    return isPlanned(finished) ? "" : finished.getDisplayName();
  }

  @Override
  protected void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row)
      throws Throwable {
    test.proceed();
  }

  @Override
  protected PropertyExecutionResult property(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    String name = context.containerClass().getName() + "." + context.targetMethod().getName();
    context.attributes().setSeed(Long.toString(Seeds.of(request.seed(), request.exercise(), name)));
    return property.execute();
  }

  @Override
  protected TryExecutionResult tried(TryExecutor code, java.util.List<Object> parameters) {
    StepMeter.arm(limit);
    tries++;
    TryExecutionResult result = code.execute(parameters);
    noteSteps();
    return StepMeter.exhausted() && !result.isFalsified()
        ? TryExecutionResult.falsified(new AssertionError("a try that was stopped"))
        : result;
  }

  @Override
  protected void brokenContainer(String name, Throwable thrown) {
    // Containers are listened to like tests.
  }
}
