package grader.worker.run;

import grader.model.Budget;
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
final class Judging extends Conductor {
  private final Terms terms;
  private final Tries tries;
  private final Consumer<Verdict> verdicts;
  private Set<String> wanted;
  private Option<Failure> broken = Option.none();
  private @Nullable PropertyRun property;

  /**
   * What is the same for all checks of one grading.
   *
   * @param seed the grading's own; every check derives its seed from it
   */
  record Terms(String exercise, Budget budget, long seed) {
    long steps(Method method) {
      Steps annotated = method.getAnnotation(Steps.class);
      return annotated == null ? budget.steps() : annotated.value();
    }
  }

  /**
   * @param wanted ids of the checks to run
   * @param verdicts told of every verdict, in the order in which they are reached
   */
  Judging(Terms terms, Set<String> wanted, Tries tries, Consumer<Verdict> verdicts) {
    this.terms = terms;
    this.wanted = wanted;
    this.tries = tries;
    this.verdicts = verdicts;
  }

  @Override
  protected void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row) {
    Method method = context.getRequiredTestMethod();
    String check =
        row ? CheckId.of(method.getName(), context.getDisplayName()) : CheckId.of(method.getName());
    if (!wanted.contains(check)) {
      test.skip();
      return;
    }
    decide(
        tries
            .run(check, terms.steps(method), test::proceed)
            .map(failure -> failure.verdict(check))
            .getOrElse(() -> Verdict.held(check)));
  }

  @Override
  protected PropertyExecutionResult property(
      PropertyLifecycleContext context, PropertyExecutor code) throws Throwable {
    String check = CheckId.of(context.targetMethod().getName());
    if (!wanted.contains(check)) {
      throw new TestAbortedException("not asked for");
    }
    PropertyRun run =
        new PropertyRun(
            check, tries, terms.steps(context.targetMethod()), terms.budget().shrinkAttempts());
    context.attributes().setSeed(Long.toString(Seeds.of(terms.seed(), terms.exercise(), check)));
    property = run;
    try {
      PropertyExecutionResult result = code.execute();
      decide(run.verdict(result));
      return result.mapToSuccessful(); // else jqwik would format the sample, outside of any budget
    } finally {
      property = null;
    }
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

  /**
   * Gives the checks that were not reached the failure that kept them from it, if there was one.
   */
  void finish() {
    broken.forEach(
        failure -> wanted.toList().sorted().forEach(check -> decide(failure.verdict(check))));
  }

  private void decide(Verdict verdict) {
    wanted = wanted.remove(verdict.check());
    verdicts.accept(verdict);
  }
}
