package grader.dispatch;

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
import java.time.Duration;

/** One submission on its way, from worker to worker where it kills them. */
final class Attempt {
  /** Workers that may be killed from outside, by an administrator or for want of memory. */
  private static final int MOST_KILLS = 20;

  /** As many times the processor time for one verdict, all verdicts of a submission may take. */
  private static final int WHOLE_SUBMISSION = 10;

  private final Exercise exercise;
  private final Prepared prepared;
  private final WorkerSlot slot;
  private final Result.Subject subject;
  private final Submission submission;
  private LinkedHashMap<String, Verdict> given = LinkedHashMap.empty();
  private Verdicts verdicts;
  private boolean used;
  private boolean retried;
  private int kills;
  private Duration spent = Duration.ZERO;

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
    this.verdicts = new Verdicts(subject.checks(), given);
  }

  /** Whether no worker that had served others before can have had a part in what is odd. */
  boolean isCertain() {
    return !used && verdicts.areCertain();
  }

  /** The verdicts that stand. */
  LinkedHashMap<String, Verdict> certain() {
    return verdicts.certain();
  }

  /**
   * Runs the checks that are not decided.
   *
   * @param decided verdicts that stand already
   */
  Result result(LinkedHashMap<String, Verdict> decided) throws IOException, InterruptedException {
    given = decided;
    verdicts = new Verdicts(subject.checks(), given);
    retried = false;
    spent = Duration.ZERO;
    return run();
  }

  private Result run() throws IOException, InterruptedException {
    used = !slot.fresh();
    WorkerProcess running = slot.worker();
    Duration before = running.cpuTime();
    long since = System.nanoTime();
    running.send(request());
    while (true) {
      switch (running.next()) {
        case News.Death death -> {
          return afterDeath(death);
        }
        case News.Arrived(Event.Decided(Verdict verdict)) -> {
          verdicts.add(verdict, used);
          // A worker has at most a few threads that work at once, so it need not be asked early.
          if (Duration.ofNanos(System.nanoTime() - since).multipliedBy(2).compareTo(most()) > 0
              && spent.plus(running.cpuTime()).minus(before).compareTo(most()) > 0) {
            slot.discard();
            return outOfTime();
          }
        }
        case News.Arrived(Event.Finished finished) -> {
          return finished(finished);
        }
        case News.Arrived(Event.Stopped stopped) -> {
          return Result.stopped(subject, stopped.ending(), stopped.reason(), stopped.findings());
        }
        case News.Arrived(Event.Broken broken) -> {
          return notGraded(broken.reason());
        }
        case News.Arrived(Event.Prepared _),
            News.Arrived(Event.Unsound _),
            News.Arrived(Event.VariantsCompiled _),
            News.Arrived(Event.TestsCompiled _),
            News.Arrived(Event.Tested _) -> {
          return notGraded("a worker answered a question that was not asked");
        }
      }
    }
  }

  /** The check that killed the worker has its verdict; the others get theirs from a new worker. */
  private Result afterDeath(News.Death death) throws IOException, InterruptedException {
    slot.discard();
    if (death.cause() == Cause.KILLED) {
      // From the beginning, since a submission may keep state from one check to the next.
      verdicts = new Verdicts(subject.checks(), given);
      kills++;
      return kills > MOST_KILLS
          ? notGraded("its workers were killed from outside, again and again")
          : run();
    }
    if (death.verdict().isDefined()) {
      death.verdict().forEach(verdict -> verdicts.addDeath(verdict, used));
      if (death.cause() == Cause.TIME) {
        spent = spent.plus(perVerdict());
      }
      return spent.compareTo(most()) > 0 ? outOfTime() : run();
    }
    if (verdicts.isEmpty() && (death.cause() == Cause.TIME || death.cause() == Cause.MEMORY)) {
      return Result.stopped(
          subject, Ending.DOES_NOT_COMPILE, "it could not be compiled", List.of(tooMuch(death)));
    }
    if (retried) {
      return notGraded("a worker died without a verdict");
    }
    retried = true;
    return run();
  }

  private Duration perVerdict() {
    return Duration.ofSeconds(exercise.budget().cpuSeconds());
  }

  private Duration most() {
    return perVerdict().multipliedBy(WHOLE_SUBMISSION);
  }

  /** Slow at everything: what is not decided by now, is not answered in time. */
  private Result outOfTime() {
    verdicts.undecided().forEach(id -> verdicts.add(Verdict.outOf(Outcome.TIME_LIMIT, id), false));
    return Result.graded(subject, verdicts.all(), List.empty());
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

  private Request request() {
    return new Request.Grade(
        prepared.plan().path().toString(),
        exercise.id(),
        exercise.given(),
        exercise.suiteClasses(),
        exercise.submittedTypes(),
        exercise.completed(submission.files()),
        submission.companions(),
        exercise.budget(),
        exercise.policy(),
        exercise.inspections(),
        exercise.course().withoutFiles(),
        subject.seed(),
        verdicts.undecided());
  }

  /** A worker whose surroundings a submission has changed is not for the next one. */
  private Result finished(Event.Finished finished) {
    if (finished.disturbed()) {
      slot.discard();
    }
    return Result.graded(subject, verdicts.all(), finished.findings()).printing(finished.output());
  }
}
