package grader.worker.run;

import grader.model.Outcome;
import grader.model.Sample;
import grader.model.Verdict;
import grader.suite.Call;
import grader.suite.Falsified;
import grader.suite.Show;
import grader.suite.StepMeter;
import grader.worker.confine.SubmissionLoader;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A try that failed, told in texts: nothing of the submission is kept.
 *
 * @param cause what kind of failure it is; a counterexample is shrunk among failures of one kind
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

  /**
   * @param thrown what came out of the try; none if the try returned, but only after its steps were
   *     spent
   * @param call the call made last in this try
   */
  static Failure of(@Nullable Throwable thrown, @Nullable Call<?> call) {
    Throwable root = root(thrown);
    Outcome outcome = outcome(root);
    return new Failure(
        outcome,
        sample(thrown, root, outcome, call),
        root == null ? outcome.label() : root.getClass().getName(),
        line(root),
        thrown instanceof Falsified
            || outcome != Outcome.FALSIFIED
            || framesOfSubmission(root).nonEmpty(),
        framesOfSubmission(root).exists(frame -> frame.getMethodName().equals("<clinit>")));
  }

  Verdict verdict(String check) {
    return bySubmission
        ? Verdict.failed(check, outcome, sample, line)
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

  /** What the submission did, without what the suite and the JVM wrapped around it. */
  private static @Nullable Throwable root(@Nullable Throwable thrown) {
    return switch (thrown) {
      case Falsified falsified when falsified.getCause() != null -> root(falsified.getCause());
      case ExceptionInInitializerError initialiser when initialiser.getCause() != null ->
          root(initialiser.getCause());
      case null, default -> thrown;
    };
  }

  private static Outcome outcome(@Nullable Throwable root) {
    if (StepMeter.exhausted()) {
      return Outcome.STEP_LIMIT;
    }
    return switch (root) {
      case StackOverflowError e -> Outcome.STACK_OVERFLOW;
      case OutOfMemoryError e -> Outcome.MEMORY_LIMIT;
      case null, default -> Outcome.FALSIFIED;
    };
  }

  private static Sample sample(
      @Nullable Throwable thrown,
      @Nullable Throwable root,
      Outcome outcome,
      @Nullable Call<?> call) {
    String called = call == null ? "" : call.toString();
    String expected = thrown instanceof Falsified falsified ? falsified.expected() : "an answer";
    return switch (outcome) {
      case STEP_LIMIT -> new Sample(called, "was stopped" + where(root), expected);
      case STACK_OVERFLOW -> new Sample(called, "overflowed the stack" + where(root), expected);
      case MEMORY_LIMIT -> new Sample(called, "ran out of memory" + where(root), expected);
      default ->
          thrown instanceof Falsified falsified
              ? new Sample(falsified.call(), falsified.got(), falsified.expected())
              : new Sample(called, "threw " + Show.thrown(Objects.requireNonNull(root)), expected);
    };
  }

  private static String where(@Nullable Throwable root) {
    return line(root).map(line -> " while at line " + line).getOrElse("");
  }

  private static Option<Integer> line(@Nullable Throwable root) {
    return framesOfSubmission(root)
        .headOption()
        .map(StackTraceElement::getLineNumber)
        .filter(line -> line > 0);
  }

  private static List<StackTraceElement> framesOfSubmission(@Nullable Throwable root) {
    return root == null
        ? List.empty()
        : List.of(root.getStackTrace())
            .filter(frame -> SubmissionLoader.NAME.equals(frame.getClassLoaderName()));
  }
}
