package grader.dispatch;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Level;
import grader.dispatch.jail.Rehearsal;
import grader.model.Check;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.model.Verdict;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Grades submissions of one exercise: a function of submission, exercise and seed, whatever the
 * submission does to the workers that run it. Not for use by several threads at once.
 */
public final class Grader implements AutoCloseable {
  private final Installation installation;
  private final Exercise exercise;
  private final Prepared prepared;
  private final Jail jail;
  private final Level containment;
  private @Nullable WorkerProcess worker;

  private Grader(
      Installation installation,
      Exercise exercise,
      Prepared prepared,
      Jail jail,
      WorkerProcess worker) {
    this.installation = installation;
    this.exercise = exercise;
    this.prepared = prepared;
    this.jail = jail;
    this.containment = worker.level();
    this.worker = worker;
  }

  /**
   * Makes the exercise ready, if that was not done before. Workers run in the strongest jail that
   * there is.
   *
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Grader> of(Installation installation, Exercise exercise)
      throws IOException, InterruptedException {
    if (installation.training()) {
      // Its worker writes a cache, for which no jail has room; the coordinator's cache is to hold
      // what a jail needs all the same.
      Rehearsal.of(Jail.strongest());
      return of(installation, exercise, Jail.none());
    }
    return of(installation, exercise, Jail.strongest());
  }

  /**
   * Makes the exercise ready, if that was not done before.
   *
   * @param jail that workers run in
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Grader> of(
      Installation installation, Exercise exercise, Jail jail)
      throws IOException, InterruptedException {
    WorkerProcess worker = WorkerProcess.start(installation, exercise, jail);
    Either<Event.Unsound, Grader> grader =
        Prepared.of(installation, exercise, worker)
            .map(prepared -> new Grader(installation, exercise, prepared, jail, worker));
    if (grader.isLeft()) {
      worker.close();
    }
    return grader;
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
            seed);
    return new Attempt(subject, submission).result();
  }

  /** One submission on its way, from worker to worker where it kills them. */
  private final class Attempt {
    private final Result.Subject subject;
    private final Submission submission;
    private Map<String, Verdict> verdicts = LinkedHashMap.empty();
    private boolean retried;

    Attempt(Result.Subject subject, Submission submission) {
      this.subject = subject;
      this.submission = submission;
    }

    Result result() throws IOException, InterruptedException {
      WorkerProcess running = runningWorker();
      running.send(request());
      while (true) {
        switch (running.next()) {
          case News.Death death -> {
            return afterDeath(death);
          }
          case News.Arrived(Event.Decided(Verdict verdict)) ->
              verdicts = verdicts.put(verdict.check(), verdict);
          case News.Arrived(Event.Finished(List<Finding> findings, String output)) -> {
            return Result.graded(subject, verdicts, findings).printing(output);
          }
          case News.Arrived(Event.Stopped stopped) -> {
            return Result.stopped(subject, stopped.ending(), stopped.reason(), stopped.findings());
          }
          case News.Arrived(Event.Broken broken) -> {
            return notGraded(broken.reason());
          }
          case News.Arrived(Event.Prepared _), News.Arrived(Event.Unsound _) -> {
            return notGraded("a worker answered a question that was not asked");
          }
        }
      }
    }

    /**
     * The check that killed the worker has its verdict; the others get theirs from a new worker.
     */
    private Result afterDeath(News.Death death) throws IOException, InterruptedException {
      discardWorker();
      if (death.verdict().isDefined()) {
        death.verdict().forEach(verdict -> verdicts = verdicts.put(verdict.check(), verdict));
        return result();
      }
      if (verdicts.isEmpty() && death.cause() != Cause.CRASH) {
        return Result.stopped(
            subject, Ending.DOES_NOT_COMPILE, "it could not be compiled", List.of(tooMuch(death)));
      }
      if (retried) {
        return notGraded("a worker died without a verdict");
      }
      retried = true;
      return result();
    }

    private Finding tooMuch(News.Death death) {
      String what = death.cause() == Cause.MEMORY ? "memory" : "time";
      return new Finding(
          Finding.Level.ERROR,
          "javac",
          "compiling this takes more "
              + what
              + " than there is; look for huge constants or deeply nested expressions",
          subject.file(),
          0,
          0);
    }

    private Result notGraded(String reason) {
      return Result.stopped(subject, Ending.NOT_GRADED, reason, List.empty());
    }

    private List<String> undecided() {
      return subject.checks().map(Check::id).reject(verdicts::containsKey);
    }

    private Request request() {
      return new Request.Grade(
          prepared.plan().path().toString(),
          exercise.id(),
          exercise.given(),
          exercise.suiteClasses(),
          exercise.submittedTypes(),
          submission.files(),
          submission.companions(),
          exercise.budget(),
          subject.seed(),
          undecided());
    }
  }

  private WorkerProcess runningWorker() throws IOException, InterruptedException {
    WorkerProcess running = worker;
    if (running == null || !running.alive()) {
      discardWorker();
      running = WorkerProcess.start(installation, exercise, jail);
      worker = running;
    }
    return running;
  }

  private void discardWorker() {
    if (worker != null) {
      worker.close();
    }
    worker = null;
  }

  @Override
  public void close() {
    discardWorker();
  }
}
