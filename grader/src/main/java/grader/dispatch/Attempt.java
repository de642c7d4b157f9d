package grader.dispatch;

import grader.model.Check;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.Submission;
import grader.model.Verdict;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.io.IOException;

/** One submission on its way, from worker to worker where it kills them. */
final class Attempt {
  /** Workers that one table may cost in the same way; each takes up to a second to replace. */
  private static final int MOST_DEATHS = 5;

  private final Exercise exercise;
  private final Prepared prepared;
  private final WorkerSlot slot;
  private final Result.Subject subject;
  private final Submission submission;
  private LinkedHashMap<String, Verdict> verdicts = LinkedHashMap.empty();
  private boolean retried;

  Attempt(
      Exercise exercise,
      Prepared prepared,
      WorkerSlot slot,
      Result.Subject subject,
      Submission submission) {
    this.exercise = exercise;
    this.prepared = prepared;
    this.slot = slot;
    this.subject = subject;
    this.submission = submission;
  }

  /** The verdicts that were reached. */
  LinkedHashMap<String, Verdict> verdicts() {
    return verdicts;
  }

  /**
   * Runs the checks that are not decided.
   *
   * @param decided verdicts that stand already
   */
  Result result(LinkedHashMap<String, Verdict> decided) throws IOException, InterruptedException {
    verdicts = decided;
    retried = false;
    return run();
  }

  private Result run() throws IOException, InterruptedException {
    WorkerProcess running = slot.worker();
    running.send(request());
    while (true) {
      switch (running.next()) {
        case News.Death death -> {
          return afterDeath(death);
        }
        case News.Arrived(Event.Decided(Verdict verdict)) ->
            verdicts = verdicts.put(verdict.check(), verdict);
        case News.Arrived(Event.Finished finished) -> {
          return finished(finished);
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

  /** The check that killed the worker has its verdict; the others get theirs from a new worker. */
  private Result afterDeath(News.Death death) throws IOException, InterruptedException {
    slot.discard();
    if (death.verdict().isDefined()) {
      death.verdict().forEach(this::buried);
      return run();
    }
    if (verdicts.isEmpty() && death.cause() != Cause.CRASH) {
      return Result.stopped(
          subject, Ending.DOES_NOT_COMPILE, "it could not be compiled", List.of(tooMuch(death)));
    }
    if (retried) {
      return notGraded("a worker died without a verdict");
    }
    retried = true;
    return run();
  }

  /**
   * Where several rows of one table ended their workers in the same way, the others of that table
   * would too.
   */
  private void buried(Verdict verdict) {
    verdicts = verdicts.put(verdict.check(), verdict);
    List<Check> table =
        subject
            .checks()
            .find(check -> check.id().equals(verdict.check()))
            .toList()
            .flatMap(dead -> subject.checks().filter(check -> check.group().equals(dead.group())));
    int deaths =
        table.count(
            check ->
                verdicts.get(check.id()).exists(known -> known.outcome() == verdict.outcome()));
    int enough = verdict.outcome() == Outcome.TIME_LIMIT ? 1 : MOST_DEATHS;
    if (deaths >= enough) {
      table
          .map(Check::id)
          .reject(verdicts::containsKey)
          .forEach(id -> verdicts = verdicts.put(id, Verdict.like(verdict, id)));
    }
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
        exercise.policy(),
        subject.seed(),
        undecided());
  }

  /** A worker whose surroundings a submission has changed is not for the next one. */
  private Result finished(Event.Finished finished) {
    if (finished.disturbed()) {
      slot.discard();
    }
    return Result.graded(subject, verdicts, finished.findings()).printing(finished.output());
  }
}
