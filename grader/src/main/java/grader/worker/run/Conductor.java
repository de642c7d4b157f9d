package grader.worker.run;

import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * Decides what becomes of the checks that the test engines come to. For suites there are two:
 * {@link Planning} and {@link Judging}.
 */
public abstract class Conductor {
  // The engines make their hooks themselves, and run one suite at a time.
  private static @Nullable Conductor current;

  static @Nullable Conductor current() {
    return current;
  }

  /** Has this conductor asked by the hooks while {@code code} runs. */
  final void conduct(Runnable code) {
    current = this;
    try {
      code.run();
    } finally {
      current = null;
    }
  }

  protected abstract void edgeCase(Invocation<Void> test, ExtensionContext context, boolean row)
      throws Throwable;

  protected abstract PropertyExecutionResult property(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable;

  protected PropertyExecutionResult twice(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    return property.execute();
  }

  protected TryExecutionResult tried(TryExecutor code, java.util.List<Object> parameters) {
    return code.execute(parameters);
  }

  /** Something that is not a check failed: a suite class, a table's source of rows, an engine. */
  protected abstract void brokenContainer(String name, Throwable thrown);
}
