package grader.dispatch;

import grader.dispatch.jail.Level;
import grader.model.Check;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Submission;
import grader.model.TestTerms;
import grader.wire.Event;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Graders of one exercise that work side by side. Which of them grades what changes no result. */
public final class Pool implements AutoCloseable {
  private final List<Member> members;
  private final BlockingQueue<Member> idle = new LinkedBlockingQueue<>();
  private final ExecutorService threads;

  private Pool(List<Member> members) {
    this.members = members;
    this.idle.addAll(members.asJava());
    this.threads = Executors.newFixedThreadPool(members.size());
  }

  private record Member(Grader grader, AttachedTests tests) {
    void close() {
      grader.close();
      tests.close();
    }
  }

  /** One grading to be done, with the checks that count. */
  public record Job(Submission submission, long seed, List<Check> checks) {}

  /**
   * A pool of {@code size} graders, at least one.
   *
   * @param fresh whether every submission gets a worker of its own
   * @param terms what tests that come with submissions are graded by; none where nobody knows
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Pool> of(
      Installation installation,
      Exercise exercise,
      int size,
      boolean fresh,
      Lazy<Option<TestTerms>> terms)
      throws IOException, InterruptedException {
    java.util.List<Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Either<Event.Unsound, Grader> grader = Grader.of(installation, exercise, fresh);
      grader.forEach(
          ready ->
              members.add(new Member(ready, new AttachedTests(installation, exercise, terms))));
      if (grader.isLeft()) {
        members.forEach(Member::close);
        return Either.left(grader.getLeft());
      }
    }
    return Either.right(new Pool(List.ofAll(members)));
  }

  /** The same for submissions without tests. */
  public static Either<Event.Unsound, Pool> of(
      Installation installation, Exercise exercise, int size, boolean fresh)
      throws IOException, InterruptedException {
    return of(installation, exercise, size, fresh, Lazy.of(Option::none));
  }

  /** The checks of the exercise. */
  public List<Check> checks() {
    return members.headOption().toList().flatMap(member -> member.grader.checks());
  }

  /** The results of these jobs, in their order. */
  public List<Result> grade(List<Job> jobs) throws IOException, InterruptedException {
    java.util.List<Callable<Result>> tasks =
        jobs.<Callable<Result>>map(job -> () -> grade(job)).asJava();
    java.util.List<Result> results = new ArrayList<>();
    for (Future<Result> done : threads.invokeAll(tasks)) {
      try {
        results.add(done.get());
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }
    return List.ofAll(results);
  }

  /** As many threads as there are graders. */
  Executor threads() {
    return threads;
  }

  /** How many graders work side by side. */
  int size() {
    return members.size();
  }

  /** How far the operating system confines what submissions do. */
  public Level containment() {
    return members.headOption().map(member -> member.grader.containment()).getOrElse(Level.NONE);
  }

  /** The result of one job, from the first grader that has time for it. */
  Result grade(Job job) throws IOException, InterruptedException {
    Member member = idle.take();
    try {
      Result result = member.grader.grade(job.submission, job.seed, job.checks);
      return member.tests.graded(result, job.submission);
    } finally {
      idle.add(member);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    members.forEach(Member::close);
  }
}
