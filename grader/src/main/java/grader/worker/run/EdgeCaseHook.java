package grader.worker.run;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Sees every test and every row of a table as JUnit Jupiter runs them; found by Jupiter as a
 * service.
 */
public final class EdgeCaseHook implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    intercept(test, context, false);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> row, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    intercept(row, context, true);
  }

  private static void intercept(Invocation<Void> test, ExtensionContext context, boolean row)
      throws Throwable {
    Conductor conductor = Conductor.current();
    if (conductor == null) {
      test.proceed();
    } else {
      conductor.edgeCase(test, context, row);
    }
  }
}
