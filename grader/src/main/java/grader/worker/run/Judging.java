package grader.worker.run;

import grader.model.CheckId;
import grader.model.Verdict;
import grader.suite.Steps;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.util.function.Consumer;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.opentest4j.TestAbortedException;

/** Runs the checks of a suite on a submission, and gives each a verdict as soon as it has one. */
class Judging extends Conductor {
  private final Suite.Order order;
  private final Tries tries;
  private final Consumer<Verdict> verdicts;
  private Set<String> wanted; // and not decided yet
  private Option<Failure> broken = Option.none();
  private @Nullable PropertyRun property;

  /**
   * @param verdicts told of every verdict, in the order in which they are reached
   */
  Judging(Suite.Order order, Tries tries, Consumer<Verdict> verdicts) {
    this.order = order;
    this.wanted = order.checks().toSet();
    this.tries = tries;
    this.verdicts = verdicts;
  }

  @Override
  protected void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row)
      throws Throwable {
    Method method = context.getRequiredTestMethod();
    String check =
        row ? CheckId.of(method.getName(), context.getDisplayName()) : CheckId.of(method.getName());
    if (!wanted.contains(check)) {
      test.skip();
      return;
    }
    decide(
        tries
            .run(check, steps(method), test::proceed)
            .map(failure -> failure.verdict(check))
            .getOrElse(() -> Verdict.held(check)));
  }

  @Override
  protected PropertyExecutionResult property(
      PropertyLifecycleContext context, PropertyExecutor code) throws Throwable {
    String check = idOf(context);
    if (!wanted.contains(check)) {
      throw new TestAbortedException("not asked for");
    }
    PropertyRun run =
        new PropertyRun(
            check, tries, steps(context.targetMethod()), order.budget().shrinkAttempts());
    context.attributes().setSeed(Long.toString(Seeds.of(order.seed(), order.exercise(), check)));
    property = run;
    try {
      PropertyExecutionResult result = code.execute();
      decide(run.verdict(result));
      return result.mapToSuccessful(); // else jqwik would format the sample, outside of any budget
    } finally {
      property = null;
    }
  }

  private long steps(Method method) {
    Steps annotated = method.getAnnotation(Steps.class);
    return annotated == null ? order.budget().steps() : annotated.value();
  }

  /** The id of the check that a property is. */
  String idOf(PropertyLifecycleContext property) {
    return CheckId.of(property.targetMethod().getName());
  }

  @Override
  protected PropertyExecutionResult twice(PropertyLifecycleContext context, PropertyExecutor code) {
    return property == null ? code.execute() : property.run(code);
  }

  @Override
  protected TryExecutionResult tried(TryExecutor code, java.util.List<Object> parameters) {
    return property == null ? code.execute(parameters) : property.tried(code, parameters);
  }

  @Override
  protected void brokenContainer(String name, Throwable thrown) {
    broken = broken.orElse(Option.some(Failure.of(thrown, null, false)));
  }

  /** Whether the check is to be run, and has no verdict yet. */
  final boolean isWanted(String check) {
    return wanted.contains(check);
  }

  /**
   * Gives the checks that were not reached the failure that kept them from it, if there was one.
   */
  void finish() {
    broken.forEach(
        failure -> wanted.toList().sorted().forEach(check -> decide(failure.verdict(check))));
  }

  final void decide(Verdict verdict) {
    wanted = wanted.remove(verdict.check());
    verdicts.accept(verdict);
  }
}
