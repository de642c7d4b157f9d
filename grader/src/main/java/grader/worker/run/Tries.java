package grader.worker.run;

import grader.suite.Call;
import grader.suite.StepMeter;
import grader.wire.LastWords;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Runs one try after the other, each under a step budget, each announced before it runs. This is
 * the edge of student code: whatever comes out of it is caught here.
 */
final class Tries {
  /** Steps in which an exception must tell what it is. */
  private static final long STEPS_TO_EXPLAIN = 100_000;

  private final LastWords lastWords;
  private final Declarations declarations;
  private @Nullable Call<?> call;
  private Option<Failure> unusable = Option.none();

  Tries(LastWords lastWords, Declarations declarations) {
    this.lastWords = lastWords;
    this.declarations = declarations;
  }

  /** Code that may call the submission. */
  @FunctionalInterface
  interface Code {
    void run() throws Throwable;
  }

  /** The failure that came of {@code code}; none if it held. */
  Option<Failure> run(String check, long steps, Code code) {
    call = null;
    Call.observe(made -> announce(check, made));
    lastWords.doing(check, "");
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(
        ClassLoader.getPlatformClassLoader()); // shows no JUnit, jqwik or suite
    try {
      return outcome(steps, code);
    } finally {
      StepMeter.disarm();
      thread.setContextClassLoader(loader);
      lastWords.idle();
    }
  }

  private Option<Failure> outcome(long steps, Code code) {
    Throwable thrown = null;
    StepMeter.arm(steps);
    try {
      code.run();
    } catch (Throwable any) {
      thrown = any;
    }
    boolean spent = StepMeter.exhausted();
    return thrown == null && !spent ? Option.none() : Option.some(explained(thrown, spent));
  }

  private Failure explained(@Nullable Throwable thrown, boolean spent) {
    StepMeter.arm(STEPS_TO_EXPLAIN);
    try {
      return remembered(Failure.of(thrown, call, spent))
          .orAt(Option.of(call).flatMap(made -> declarations.lineOf(made.method())));
    } catch (Throwable another) {
      StepMeter.disarm();
      return Failure.unexplained(thrown, call, spent);
    }
  }

  private void announce(String check, Call<?> made) {
    call = made;
    long left = StepMeter.left(); // showing the arguments is not the submission's work
    StepMeter.disarm();
    lastWords.doing(check, made.toString());
    StepMeter.resume(left);
  }

  /**
   * A class that failed to initialise stays unusable; later uses of it fail for the same reason as
   * the first.
   */
  private Failure remembered(Failure failure) {
    if (failure.initialising()) {
      unusable = unusable.orElse(Option.some(failure));
      return failure;
    }
    return unusable
        .filter(first -> failure.cause().equals(NoClassDefFoundError.class.getName()))
        .map(first -> first.forCall(failure.sample()))
        .getOrElse(failure);
  }
}
