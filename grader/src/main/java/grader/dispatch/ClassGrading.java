package grader.dispatch;

import grader.model.Attempts;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.collection.Iterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.function.Consumer;

/**
 * Grades a class: each different submission once, side by side, and only where no result is kept.
 * What is graded is kept at once, so whatever ends this loses only what was being graded.
 */
public final class ClassGrading {
  /** Submissions that are read ahead for every grader. */
  private static final int AHEAD = 2;

  private final Exercise exercise;
  private final Pool pool;
  private final KeptResults kept;
  private final Iterable<Delivery> deliveries;
  private final Map<String, String> firstWith = new HashMap<>();
  private final Set<String> undone = new HashSet<>();
  private final Map<String, Result> notKept = new HashMap<>();

  /**
   * Looks through the class for what there is to do.
   *
   * @param deliveries gone through several times
   * @param again whether to grade also what there is a kept result of
   */
  public ClassGrading(
      Exercise exercise,
      Pool pool,
      KeptResults kept,
      Iterable<Delivery> deliveries,
      boolean again) {
    this.exercise = exercise;
    this.pool = pool;
    this.kept = kept;
    this.deliveries = () -> Iterator.ofAll(deliveries).map(this::underItsName);
    for (Delivery delivery : this.deliveries) {
      for (Submission submission : delivery.content()) {
        String key = kept.key(submission);
        if (firstWith.putIfAbsent(key, delivery.person().name()) == null
            && (again || kept.find(key).isEmpty())) {
          undone.add(key);
        }
      }
    }
  }

  /**
   * Where there is only one file, its name is the one that the exercise asks for: what the export
   * calls it is the person's name, and makes no difference.
   */
  private Delivery underItsName(Delivery delivery) {
    return new Delivery(
        delivery.person(),
        delivery.late(),
        delivery.attempt(),
        delivery.content().map(this::underItsName));
  }

  private Submission underItsName(Submission submission) {
    boolean clear = exercise.skeletons().size() == 1 && submission.files().size() == 1;
    return clear
        ? new Submission(
            submission.name(),
            submission
                .files()
                .zipWith(
                    exercise.skeletons(),
                    (file, skeleton) -> new SourceFile(skeleton.name(), file.text())),
            submission.companions(),
            submission.notices(),
            submission.tests())
        : submission;
  }

  /** How many different submissions have no result yet. */
  public int undone() {
    return undone.size();
  }

  /**
   * Grades what has no result yet.
   *
   * @param told of every result, on this thread
   * @throws IOException if a worker could not be started or a result not be kept; what was kept
   *     stays
   */
  public void grade(Consumer<Result> told) throws IOException, InterruptedException {
    CompletionService<Done> done = new ExecutorCompletionService<>(pool.threads());
    int running = 0;
    for (Delivery delivery : deliveries) {
      for (Submission submission : delivery.content()) {
        String key = kept.key(submission);
        if (undone.remove(key)) {
          done.submit(() -> graded(key, submission));
          running++;
        }
      }
      if (running == pool.size() * AHEAD) {
        keep(done, told);
        running--;
      }
    }
    for (; running > 0; running--) {
      keep(done, told);
    }
  }

  private record Done(String key, Result result) {}

  private Done graded(String key, Submission submission) throws IOException, InterruptedException {
    return new Done(key, pool.grade(new Pool.Job(submission, kept.seed(), pool.checks())));
  }

  private void keep(CompletionService<Done> running, Consumer<Result> told)
      throws IOException, InterruptedException {
    try {
      Done done = running.take().get();
      if (done.result.outcome() == Ending.NOT_GRADED) {
        notKept.put(done.key, done.result); // another run may do better
      } else {
        kept.keep(done.key, done.result);
      }
      told.accept(done.result);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e.getCause());
    }
  }

  /** What became of every delivery; asked for when everything is graded. */
  public ClassResults results(Attempts which) {
    return new ClassRows(exercise, pool, kept, deliveries, firstWith, notKept).results(which);
  }
}
