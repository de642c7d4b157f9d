package grader.dispatch;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Level;
import grader.dispatch.jail.Rehearsal;
import grader.model.Check;
import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.wire.Event;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;

/**
 * Grades submissions of one exercise: a function of submission, exercise and seed, whatever the
 * submission does to the workers that run it. Not for use by several threads at once.
 *
 * <p>A worker is used again after a submission that did nothing odd. An odd verdict (anything but
 * held and falsified) of a worker that had served before is asked for once more in a fresh one, and
 * the worker that gave it serves nobody else.
 */
public final class Grader implements AutoCloseable {
  /**
   * jqwik keeps every class of a suite that it has seen (GenericsSupport), so a worker is not used
   * for ever.
   */
  private static final int MOST_SUBMISSIONS = 100;

  private final Exercise exercise;
  private final Prepared prepared;
  private final WorkerSlot slot;
  private final Level containment;

  private Grader(Exercise exercise, Prepared prepared, WorkerSlot slot, Level containment) {
    this.exercise = exercise;
    this.prepared = prepared;
    this.slot = slot;
    this.containment = containment;
  }

  /**
   * Makes the exercise ready, if that was not done before. Workers run in the strongest jail that
   * there is.
   *
   * @param fresh whether every submission gets a worker of its own
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Grader> of(
      Installation installation, Exercise exercise, boolean fresh)
      throws IOException, InterruptedException {
    if (installation.training()) {
      // Its worker writes a cache, for which no jail has room; the coordinator's cache is to hold
      // what a jail needs all the same.
      Rehearsal.of(Jail.strongest());
      return of(installation, exercise, fresh, Jail.none());
    }
    return of(installation, exercise, fresh, Jail.strongest());
  }

  /**
   * The same with workers in {@code jail}.
   *
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Grader> of(
      Installation installation, Exercise exercise, boolean fresh, Jail jail)
      throws IOException, InterruptedException {
    Either<Event.Unsound, WorkerSlot> slot =
        WorkerSlot.of(
            installation, exercise, jail, reusable(exercise, fresh) ? MOST_SUBMISSIONS : 1);
    for (WorkerSlot workers : slot) {
      return of(installation, exercise, workers);
    }
    return Either.left(slot.getLeft());
  }

  private static Either<Event.Unsound, Grader> of(
      Installation installation, Exercise exercise, WorkerSlot slot)
      throws IOException, InterruptedException {
    Level containment = slot.level();
    Either<Event.Unsound, Grader> made =
        Prepared.of(installation, exercise, slot)
            .map(prepared -> new Grader(exercise, prepared, slot, containment));
    for (Grader grader : made) {
      Option<Event.Unsound> fault = OwnSolution.of(exercise, grader.prepared.plan(), grader);
      if (fault.isEmpty()) {
        return made;
      }
      slot.close();
      return fault.toEither(grader).swap();
    }
    slot.close();
    return made;
  }

  /** What a wider allow-list lets a submission do to a worker, nobody has looked at. */
  private static boolean reusable(Exercise exercise, boolean fresh) {
    return !fresh && exercise.policy().isEmpty();
  }

  /** The checks of the exercise, in suite order. */
  public List<Check> checks() {
    return prepared.checks();
  }

  /** How far the operating system confines what submissions do. */
  public Level containment() {
    return containment;
  }

  /** Grades with all checks of the plan. */
  public Result grade(Submission submission, long seed) throws IOException, InterruptedException {
    return grade(submission, seed, prepared.checks());
  }

  /** Grades with some checks of the plan only, as if there were no others. */
  public Result grade(Submission submission, long seed, List<Check> checks)
      throws IOException, InterruptedException {
    Result.Subject subject =
        new Result.Subject(
            submission.name(),
            exercise.id(),
            submission.files().map(SourceFile::name).mkString(", "),
            checks,
            submission.notices(),
            containment.label(),
            seed);
    Attempt attempt = new Attempt(exercise, prepared, slot, subject, submission);
    Result result = attempt.result(LinkedHashMap.empty());
    if (!isOdd(result)) {
      slot.served();
      return result;
    }
    slot.discard();
    return attempt.isCertain() ? result : confirmed(attempt);
  }

  /** What stands stays; the rest is decided in a fresh worker. */
  private Result confirmed(Attempt attempt) throws IOException, InterruptedException {
    Result result = attempt.result(attempt.certain());
    slot.discard();
    return result;
  }

  private static boolean isOdd(Result result) {
    return result.outcome() == Ending.NOT_GRADED
        || (result.outcome() == Ending.FAILED
            && result.checks().map(CheckResult::outcome).exists(Grader::isOdd));
  }

  static boolean isOdd(Outcome outcome) {
    return outcome != Outcome.HELD && outcome != Outcome.FALSIFIED;
  }

  @Override
  public void close() {
    slot.close();
  }
}
