package grader.dispatch;

import grader.dispatch.jail.Level;
import grader.model.Check;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Submission;
import grader.wire.Event;
import io.vavr.collection.List;
import io.vavr.control.Either;
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
  private final List<Grader> graders;
  private final BlockingQueue<Grader> idle = new LinkedBlockingQueue<>();
  private final ExecutorService threads;

  private Pool(List<Grader> graders) {
    this.graders = graders;
    this.idle.addAll(graders.asJava());
    this.threads = Executors.newFixedThreadPool(graders.size());
  }

  /** One grading to be done, with the checks that count. */
  public record Job(Submission submission, long seed, List<Check> checks) {}

  /**
   * A pool of {@code size} graders, at least one.
   *
   * @param fresh whether every submission gets a worker of its own
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, Pool> of(
      Installation installation, Exercise exercise, int size, boolean fresh)
      throws IOException, InterruptedException {
    java.util.List<Grader> graders = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Either<Event.Unsound, Grader> grader = Grader.of(installation, exercise, fresh);
      grader.forEach(graders::add);
      if (grader.isLeft()) {
        graders.forEach(Grader::close);
        return Either.left(grader.getLeft());
      }
    }
    return Either.right(new Pool(List.ofAll(graders)));
  }

  /** The checks of the exercise. */
  public List<Check> checks() {
    return graders.headOption().toList().flatMap(grader -> grader.checks());
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
    return graders.size();
  }

  /** How far the operating system confines what submissions do. */
  public Level containment() {
    return graders.headOption().map(Grader::containment).getOrElse(Level.NONE);
  }

  /** The result of one job, from the first grader that has time for it. */
  Result grade(Job job) throws IOException, InterruptedException {
    Grader grader = idle.take();
    try {
      return grader.grade(job.submission, job.seed, job.checks);
    } finally {
      idle.add(grader);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    graders.forEach(Grader::close);
  }
}
