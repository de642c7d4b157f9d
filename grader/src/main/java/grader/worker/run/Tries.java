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
  private final ClassLoader context;
  private final Explaining explaining;
  private @Nullable Call<?> call;
  private @Nullable ClassLoader outside;
  private Option<Failure> unusable = Option.none();

  /**
   * @param context what a try sees as the context class loader
   */
  Tries(LastWords lastWords, ClassLoader context, Explaining explaining) {
    this.lastWords = lastWords;
    this.context = context;
    this.explaining = explaining;
  }

  /** Tells why a try failed. Like what was thrown, it may run student code. */
  @FunctionalInterface
  interface Explaining {
    /**
     * @param thrown what came out of the try; none if the try returned after its steps were spent
     * @param call the call made last in this try
     * @param spent whether the step budget was spent
     */
    Failure failure(@Nullable Throwable thrown, @Nullable Call<?> call, boolean spent);
  }

  /** Code that may call the submission. */
  @FunctionalInterface
  interface Code {
    void run() throws Throwable;
  }

  /** The failure that came of {@code code}; none if it held. */
  Option<Failure> run(String check, long steps, Code code) {
    begin(check, "", steps);
    Throwable thrown = null;
    try {
      code.run();
    } catch (Throwable any) {
      thrown = any;
    }
    return end(thrown);
  }

  /**
   * A try begins, on this thread, and ends with {@link #end} or where another begins.
   *
   * @param sample what is tried, as far as that is known; may be empty
   */
  void begin(String check, String sample, long steps) {
    call = null;
    Call.observe(made -> announce(check, made));
    lastWords.doing(check, sample);
    Thread thread = Thread.currentThread();
    if (outside == null) {
      outside = thread.getContextClassLoader();
    }
    thread.setContextClassLoader(context);
    StepMeter.arm(steps);
  }

  /**
   * The failure that came of the try; none if it held.
   *
   * @param thrown what came out of it, if anything
   */
  Option<Failure> end(@Nullable Throwable thrown) {
    boolean spent = StepMeter.exhausted();
    try {
      return thrown == null && !spent ? Option.none() : Option.some(explained(thrown, spent));
    } finally {
      StepMeter.disarm();
      if (outside != null) {
        Thread.currentThread().setContextClassLoader(outside);
        outside = null;
      }
      lastWords.idle();
    }
  }

  private Failure explained(@Nullable Throwable thrown, boolean spent) {
    StepMeter.arm(STEPS_TO_EXPLAIN);
    try {
      return remembered(explaining.failure(thrown, call, spent));
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
