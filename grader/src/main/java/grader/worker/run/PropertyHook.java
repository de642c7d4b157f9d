package grader.worker.run;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Sees every property and every try as jqwik runs them; found by jqwik as a service. Does nothing
 * outside a grading, so that a suite can run in an IDE.
 */
public final class PropertyHook implements AroundPropertyHook, AroundTryHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  /** Outside all of jqwik's own hooks. */
  @Override
  public int aroundPropertyProximity() {
    return -1000;
  }

  /** Next to the method. */
  @Override
  public int aroundTryProximity() {
    return 1000;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    Conductor conductor = Conductor.current();
    return conductor == null ? property.execute() : conductor.property(context, property);
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor code, List<Object> parameters) throws Throwable {
    Conductor conductor = Conductor.current();
    return conductor == null ? code.execute(parameters) : conductor.tried(code, parameters);
  }

  /**
   * Runs a property twice where it fails: once for all failing edge cases, once to shrink. It must
   * sit inside jqwik's statistics hook (proximity -50), whose store cannot be made twice.
   */
  public static final class Twice implements AroundPropertyHook {

    @Override
    public PropagationMode propagateTo() {
      return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
      return -40;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
      Conductor conductor = Conductor.current();
      return conductor == null ? property.execute() : conductor.twice(context, property);
    }
  }
}
