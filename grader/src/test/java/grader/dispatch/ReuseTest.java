package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.exercise.Solutions;
import grader.intake.Intake;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.Submission;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pool whose workers serve many, against a fresh worker for each, with every tenth submission
 * hostile. {@code -Dsubmissions=500} takes more of them.
 */
class ReuseTest {
  private static final int SUBMISSIONS = Integer.getInteger("submissions", 20);
  private static final int EVERY = 10;

  @TempDir private Path canary;

  @Test
  void aPoolGivesTheVerdictsOfFreshWorkersAndLeavesNothingBehind()
      throws IOException, InterruptedException {
    List<Submission> submissions = submissions();
    Set<String> filesBefore = temporaryFiles();
    List<Result> fresh = results(submissions, true);
    List<Result> pooled = results(submissions, false);
    assertThat(pooled).hasSameSizeAs(fresh);
    assertThat(
            pooled
                .zip(fresh)
                .reject(pair -> pair._1.equals(pair._2))
                .reject(pair -> isHostile(pair._1) && endedByTheClock(pair)))
        .isEmpty();
    assertThat(temporaryFiles()).isEqualTo(filesBefore);
    assertThat(canary).isEmptyDirectory();
    assertThat(ProcessHandle.current().descendants()).isEmpty();
    for (Thread listener : listeners()) {
      listener.join(10_000);
      assertThat(listener.isAlive()).isFalse();
    }
  }

  private static boolean isHostile(Result result) {
    return result.submission().contains("/");
  }

  /** Which of its checks were in time, may differ. */
  private static boolean endedByTheClock(Tuple2<Result, Result> pair) {
    return List.of(pair._1, pair._2)
        .forAll(result -> result.checks().exists(check -> check.outcome() == Outcome.TIME_LIMIT));
  }

  private static List<Result> results(List<Submission> submissions, boolean fresh)
      throws IOException, InterruptedException {
    try (Pool pool =
        Pool.of(Installation.current(), SafeDivision.EXERCISE, 2, fresh)
            .getOrElseThrow(unsound -> new AssertionError(unsound.reason()))) {
      return pool.grade(submissions.map(submission -> new Pool.Job(submission, 1, pool.checks())));
    }
  }

  private List<Submission> submissions() {
    Solutions solutions =
        Solutions.read(SafeDivision.ROOT.resolve("solutions").resolve(SafeDivision.EXERCISE.id()))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    Intake intake = new Intake(SafeDivision.EXERCISE);
    List<Submission> honest =
        solutions
            .correct()
            .appendAll(solutions.bugs().map(Solutions.SeededBug::folder))
            .map(
                folder ->
                    intake.read(folder).getOrElseThrow(sentence -> new AssertionError(sentence)));
    List<Submission> hostile =
        List.of("allowed", "refused")
            .flatMap(SafeDivision::attacks)
            .map(attack -> SafeDivision.submission(attack, canary));
    return Stream.range(0, SUBMISSIONS)
        .map(
            i ->
                i % EVERY == 0
                    ? hostile.get(i / EVERY * 7 % hostile.size())
                    : honest.get(i % honest.size()))
        .toList();
  }

  private static Set<String> temporaryFiles() throws IOException {
    try (java.util.stream.Stream<Path> files =
        Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return TreeSet.ofAll(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith(WorkerProcess.OWN_FILES))
              .toList());
    }
  }

  private static List<Thread> listeners() {
    return List.ofAll(Thread.getAllStackTraces().keySet())
        .filter(thread -> thread.getName().startsWith("news of worker"));
  }
}
