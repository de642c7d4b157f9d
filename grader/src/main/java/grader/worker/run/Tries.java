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
  private final LastWords lastWords;
  private @Nullable Call<?> call;
  private Option<Failure> unusable = Option.none();

  Tries(LastWords lastWords) {
    this.lastWords = lastWords;
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
    Throwable thrown = null;
    thread.setContextClassLoader(
        ClassLoader.getPlatformClassLoader()); // shows no JUnit, jqwik or suite
    StepMeter.arm(steps);
    try {
      code.run();
    } catch (Throwable any) {
      thrown = any;
    } finally {
      StepMeter.disarm();
      thread.setContextClassLoader(loader);
      lastWords.idle();
    }
    return thrown == null && !StepMeter.exhausted()
        ? Option.none()
        : Option.some(explained(thrown));
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
  private Failure explained(@Nullable Throwable thrown) {
    Failure failure = Failure.of(thrown, call);
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
