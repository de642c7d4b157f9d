package grader.worker.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.vavr.collection.List;
import io.vavr.control.Try;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes on the JUnit Platform, with Jupiter and jqwik, for a {@link Conductor}. */
public final class Engines {
  // jqwik logs that its database is switched off, which we want; kept, since loggers are otherwise
  // collected.
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  /**
   * What jqwik looks up lazily through the context class loader, which tries replace: looked up
   * before the first of them. See jqwik's FacadeLoader.
   */
  private static final List<String> FACADES =
      List.of(
          "Arbitraries$ArbitrariesFacade",
          "Combinators$CombinatorsFacade",
          "Shrinkable$ShrinkableFacade",
          "lifecycle.Store$StoreFacade",
          "statistics.Statistics$StatisticsFacade");

  private static final String VINTAGE = "org.junit.vintage.engine.VintageTestEngine";

  private Engines() {}

  static void run(List<Class<?>> suite, Conductor conductor) {
    LauncherDiscoveryRequest request =
        request(suite)
            .configurationParameter("jqwik.shrinking.default", "FULL")
            .configurationParameter("jqwik.edgecases.default", "FIRST")
            .build();
    run(conductor, request, new Listener(conductor));
  }

  /**
   * Runs classes that are no suite, and shrinks nothing. Edge cases are mixed in among random
   * samples, as jqwik does by itself: first, those of several parameters would take all the tries.
   *
   * @param listener told of everything that happens
   * @param filter which of the tests are run
   */
  public static void run(
      List<Class<?>> classes,
      Conductor conductor,
      TestExecutionListener listener,
      PostDiscoveryFilter filter) {
    LauncherDiscoveryRequest request =
        request(classes)
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .filters(filter)
            .build();
    run(conductor, request, listener);
  }

  /**
   * Runs classes of an ordinary suite. Its timeouts are switched off, since steps are counted.
   *
   * @param withDisabled whether Jupiter's tests that are disabled are run
   */
  static <T extends Conductor & TestExecutionListener> void runOrdinary(
      List<Class<?>> classes, T conductor, PostDiscoveryFilter filter, boolean withDisabled) {
    LauncherDiscoveryRequestBuilder request =
        request(classes)
            .configurationParameter("jqwik.shrinking.default", "FULL")
            .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled")
            .filters(filter);
    if (withDisabled) {
      request.configurationParameter(
          "junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition");
    }
    run(conductor, request.build(), conductor);
  }

  /** What there is in these classes, of which nothing is run. */
  static TestPlan discover(List<Class<?>> classes) {
    return launcher().discover(request(classes).build());
  }

  private static void run(
      Conductor conductor, LauncherDiscoveryRequest request, TestExecutionListener listener) {
    JQWIK.setLevel(Level.WARNING);
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(Engines.class.getClassLoader());
    FACADES.forEach(Engines::load);
    conductor.conduct(() -> launcher().execute(request, listener));
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(
                vintage()
                    .prepend(new JqwikTestEngine())
                    .prepend(new JupiterTestEngine())
                    .toJavaArray(TestEngine[]::new))
            .build());
  }

  /** The engine for JUnit 4, where it is among the libraries of the exercise. */
  private static List<TestEngine> vintage() {
    return Try.of(() -> Class.forName(VINTAGE).getDeclaredConstructor().newInstance())
        .filter(TestEngine.class::isInstance)
        .map(TestEngine.class::cast)
        .toList();
  }

  private static LauncherDiscoveryRequestBuilder request(List<Class<?>> classes) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(classes.map(type -> selectClass(type)).asJava())
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED");
  }

  private static void load(String facade) {
    try {
      Class.forName("net.jqwik.api." + facade, true, Engines.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not the pinned version of jqwik", e);
    }
  }

  /** Checks report themselves through the hooks; what else fails is a fault of the suite. */
  private record Listener(Conductor conductor) implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
        conductor.brokenContainer(
            identifier.getDisplayName(),
            result
                .getThrowable()
                .orElseGet(() -> new IllegalStateException(result.getStatus().name())));
      }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
      conductor.brokenContainer(
          identifier.getDisplayName(), new IllegalStateException("skipped: " + reason));
    }
  }
}
