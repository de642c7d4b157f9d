package grader.dispatch;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Level;
import grader.model.Exercise;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Room for one worker at a time. A worker serves several submissions, one after the other, as long
 * as nothing odd happens; what counts as odd is decided by {@link Grader}.
 */
final class WorkerSlot implements AutoCloseable {
  /** Workers that may be killed from outside while they work on one request. */
  private static final int MOST_KILLS = 20;

  private final Installation installation;
  private final Exercise exercise;
  private final List<Path> libraries;
  private final Jail jail;
  private final int mostSubmissions;
  private @Nullable WorkerProcess worker;
  private int served;

  private WorkerSlot(
      Installation installation,
      Exercise exercise,
      List<Path> libraries,
      Jail jail,
      int mostSubmissions) {
    this.installation = installation;
    this.exercise = exercise;
    this.libraries = libraries;
    this.jail = jail;
    this.mostSubmissions = mostSubmissions;
  }

  /**
   * @param mostSubmissions that one worker serves, at least 1
   * @return or why the libraries of the exercise cannot be had
   */
  static Either<Event.Unsound, WorkerSlot> of(
      Installation installation, Exercise exercise, Jail jail, int mostSubmissions)
      throws IOException, InterruptedException {
    return new Libraries(installation)
        .of(exercise.course())
        .map(jars -> new WorkerSlot(installation, exercise, jars, jail, mostSubmissions));
  }

  /** The worker to send requests to, alive when last seen. */
  WorkerProcess worker() throws IOException, InterruptedException {
    WorkerProcess running = worker;
    if (running == null || !running.alive()) {
      discard();
      running = WorkerProcess.start(installation, exercise, libraries, jail);
      worker = running;
    }
    return running;
  }

  /**
   * The answer to a request that has one answer; asked again, of another worker, where somebody
   * killed one.
   */
  News answer(Request request) throws IOException, InterruptedException {
    News answer = asked(request);
    for (int kills = 0; wasKilled(answer) && kills < MOST_KILLS; kills++) {
      answer = asked(request);
    }
    return answer;
  }

  private News asked(Request request) throws IOException, InterruptedException {
    WorkerProcess asked = worker();
    asked.send(request);
    return asked.next();
  }

  private static boolean wasKilled(News answer) {
    return answer instanceof News.Death death && death.cause() == Cause.KILLED;
  }

  /** How far the operating system confines its workers. */
  Level level() throws IOException, InterruptedException {
    return worker().level();
  }

  /** Whether its worker has served nobody yet. */
  boolean fresh() {
    return worker == null || served == 0;
  }

  /** One more submission is done with. */
  void served() {
    served++;
    if (served >= mostSubmissions) {
      discard();
    }
  }

  /** The next submission gets a new worker. */
  void discard() {
    if (worker != null) {
      worker.close();
    }
    worker = null;
    served = 0;
  }

  @Override
  public void close() {
    discard();
  }
}
