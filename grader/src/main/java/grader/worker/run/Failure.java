package grader.worker.run;

import grader.model.Outcome;
import grader.model.Sample;
import grader.model.Verdict;
import grader.suite.Call;
import grader.suite.Falsified;
import grader.suite.Show;
import grader.worker.confine.SubmissionLoader;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A try that failed, told in texts: nothing of the submission is kept.
 *
 * @param cause what kind of failure it is, the name of an exception mostly; a counterexample is
 *     shrunk among failures of one kind
 * @param line of the submission, where it failed
 * @param bySubmission whether the submission is to blame, not the suite
 * @param initialising whether a class of the submission failed to initialise, so that it stays
 *     unusable
 */
record Failure(
    Outcome outcome,
    Sample sample,
    String cause,
    Option<Integer> line,
    boolean bySubmission,
    boolean initialising) {
  private static final String WRONG_ANSWER = "wrong answer";
  private static final String NULL = "null";

  /** As many callers as show which lines call each other; a full stack has a thousand. */
  private static final int CALLERS = 200;

  /**
   * Asks what was thrown for its message and its stack trace, which may be student code: run it
   * like student code.
   *
   * @param thrown what came out of the try; none if the try returned after its steps were spent
   * @param call the call made last in this try
   * @param spent whether the step budget was spent
   */
  static Failure of(@Nullable Throwable thrown, @Nullable Call<?> call, boolean spent) {
    Trace trace = Trace.of(thrown, spent);
    return of(
        trace,
        sample(thrown, trace, call),
        thrown instanceof Falsified || ofAnotherType(trace.root, call));
  }

  /**
   * The same, told with this sample.
   *
   * @param judged whether the suite has judged the submission; else it is to blame only if its own
   *     code threw, or went beyond a limit
   */
  static Failure of(Trace trace, Sample sample, boolean judged) {
    return new Failure(
        trace.outcome,
        sample,
        cause(trace),
        trace.line,
        judged || trace.outcome != Outcome.FALSIFIED || trace.frames.nonEmpty(),
        trace.frames.exists(frame -> frame.getMethodName().equals("<clinit>")));
  }

  private static String cause(Trace trace) {
    return switch (trace.root) {
      case null -> trace.outcome.label();
      case Falsified answered -> answered.withNull() ? NULL : WRONG_ANSWER;
      case AssertionError asserted when trace.frames.isEmpty() -> WRONG_ANSWER;
      case TestAbortedException aborted -> WRONG_ANSWER;
      case Throwable thrown -> thrown.getClass().getName();
    };
  }

  /** What came in place of an answer, as {@link Verdict#instead} has it. */
  private Option<String> instead() {
    return Option.when(
        outcome == Outcome.FALSIFIED && !cause.equals(WRONG_ANSWER),
        () -> cause.replaceFirst(".*[.$]", ""));
  }

  /**
   * What was thrown, looked at once, since that may take many steps.
   *
   * @param root without what the suite and the JVM wrapped around it; none if nothing was thrown
   * @param frames of the submission
   * @param line of the submission, where it failed
   */
  record Trace(
      @Nullable Throwable root,
      Outcome outcome,
      List<StackTraceElement> frames,
      Option<Integer> line) {

    static Trace of(@Nullable Throwable thrown, boolean spent) {
      Throwable root = Failure.root(thrown);
      Outcome outcome = Failure.outcome(root, spent);
      List<StackTraceElement> frames = framesOfSubmission(root);
      return new Trace(
          root,
          outcome,
          frames,
          outcome == Outcome.STACK_OVERFLOW ? recurring(frames) : lines(frames).headOption());
    }

    /** As the end of a sentence; empty where no line is known. */
    String where() {
      return line.map(number -> " at line " + number).getOrElse("");
    }
  }

  /** What is known without asking what was thrown. */
  static Failure unexplained(@Nullable Throwable thrown, @Nullable Call<?> call, boolean spent) {
    Throwable root = root(thrown);
    String name = root == null ? "" : root.getClass().getSimpleName();
    return new Failure(
        outcome(root, spent),
        new Sample(shown(call), "threw " + name + ", whose message never comes", "an answer"),
        name,
        Option.none(),
        true,
        false);
  }

  Verdict verdict(String check) {
    return bySubmission
        ? Verdict.failed(check, outcome, sample, line).instead(instead())
        : Verdict.fault(check, sample.got());
  }

  /** The same failure of another call. */
  Failure forCall(Sample other) {
    return new Failure(
        outcome,
        new Sample(other.call(), sample.got(), other.expected()),
        cause,
        line,
        bySubmission,
        initialising);
  }

  /** The same failure, at {@code other} if no line is known. */
  Failure orAt(Option<Integer> other) {
    return new Failure(outcome, sample, cause, line.orElse(other), bySubmission, initialising);
  }

  /** What the submission did, without what the suite and the JVM wrapped around it. */
  private static @Nullable Throwable root(@Nullable Throwable thrown) {
    return switch (thrown) {
      case Falsified falsified when falsified.getCause() != null -> root(falsified.getCause());
      case ExceptionInInitializerError initialiser when initialiser.getCause() != null ->
          root(initialiser.getCause());
      case null, default -> thrown;
    };
  }

  private static Outcome outcome(@Nullable Throwable root, boolean spent) {
    if (spent) {
      return Outcome.STEP_LIMIT;
    }
    return root instanceof StackOverflowError ? Outcome.STACK_OVERFLOW : Outcome.FALSIFIED;
  }

  private static Sample sample(@Nullable Throwable thrown, Trace trace, @Nullable Call<?> call) {
    String where = trace.where();
    String expected = thrown instanceof Falsified falsified ? falsified.expected() : "an answer";
    return switch (trace.outcome) {
      case STEP_LIMIT -> new Sample(shown(call), "was stopped" + where, expected);
      case STACK_OVERFLOW -> new Sample(shown(call), "overflowed the stack" + where, expected);
      default ->
          thrown instanceof Falsified falsified
              ? new Sample(falsified.call(), falsified.got(), falsified.expected())
              : new Sample(
                  shown(call),
                  "threw " + Show.thrown(Objects.requireNonNull(trace.root)),
                  expected);
    };
  }

  /**
   * Where suite code meets what the type of an answer rules out: a raw type in the submission is
   * enough to answer a text in an {@code Option<Integer>}.
   */
  private static boolean ofAnotherType(@Nullable Throwable root, @Nullable Call<?> call) {
    return root instanceof ClassCastException && call != null;
  }

  private static List<Integer> lines(List<StackTraceElement> frames) {
    return frames.map(StackTraceElement::getLineNumber).filter(number -> number > 0);
  }

  /**
   * Where exactly a stack overflows differs from run to run; which lines call each other does not.
   */
  private static Option<Integer> recurring(List<StackTraceElement> frames) {
    List<Integer> callers = lines(frames.slice(1, CALLERS));
    return callers.distinct().filter(line -> callers.count(line::equals) > 1).min();
  }

  private static String shown(@Nullable Call<?> call) {
    return call == null ? "" : call.toString();
  }

  private static List<StackTraceElement> framesOfSubmission(@Nullable Throwable root) {
    return root == null
        ? List.empty()
        : List.of(root.getStackTrace())
            .filter(frame -> SubmissionLoader.NAME.equals(frame.getClassLoaderName()));
  }
}
