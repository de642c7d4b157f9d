package grader.dispatch;

import grader.dispatch.jail.Access;
import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Jailed;
import grader.dispatch.jail.Level;
import grader.model.Budget;
import grader.model.Exercise;
import grader.wire.Codec;
import grader.wire.Event;
import grader.wire.LastWords;
import grader.wire.Request;
import io.vavr.collection.List;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One worker, seen from the coordinator: requests go in, news come out, until it is closed or dies.
 */
final class WorkerProcess implements AutoCloseable {
  /**
   * A worker that waits instead of working, or a machine that is loaded: as many times its limit,
   * by the clock.
   */
  private static final int PATIENCE = 10;

  /** For starting, and for compiling what is graded; nothing of it runs yet. */
  private static final Duration TO_COMPILE = Duration.ofSeconds(20);

  /** For compiling and listing a suite, in a JVM that nothing has warmed up. */
  private static final Duration TO_PREPARE = Duration.ofSeconds(60);

  /**
   * How many times the processor time for one verdict a worker may use up in its life: far more
   * than any batch asks of it.
   */
  private static final int LONGEVITY = 2_000;

  /** A JVM that is asked to end. */
  private static final Duration FAREWELL = Duration.ofSeconds(60);

  /** How the names of temporary files of this coordinator begin. */
  static final String OWN_FILES = "grader-" + ProcessHandle.current().pid() + "-";

  private final Process process;
  private final Level level;
  private final DataOutputStream requests;
  private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
  private final Path lastWordsFile;
  private final LastWords lastWords;
  private final Duration perVerdict;
  private final boolean patient;
  private Duration limit;

  private WorkerProcess(
      Jailed jailed,
      Path lastWordsFile,
      LastWords lastWords,
      Duration perVerdict,
      boolean patient) {
    this.process = jailed.process();
    this.level = jailed.level();
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.lastWordsFile = lastWordsFile;
    this.lastWords = lastWords;
    this.perVerdict = perVerdict;
    this.limit = perVerdict;
    this.patient = patient;
    Thread.ofPlatform().daemon().name("news of worker " + process.pid()).start(this::listen);
  }

  /**
   * @param libraries that the exercise brings along
   */
  static WorkerProcess start(
      Installation installation, Exercise exercise, List<Path> libraries, Jail jail)
      throws IOException, InterruptedException {
    Budget budget = exercise.budget();
    Duration perVerdict = Duration.ofSeconds(budget.cpuSeconds());
    Path file = Files.createTempFile(OWN_FILES, ".last");
    LastWords lastWords = LastWords.in(file); // in its full size, which a worker cannot give it
    List<Path> classPath = installation.workerClassPath().appendAll(libraries);
    Path plans = installation.plan(exercise.fingerprint()).getParent();
    Files.createDirectories(plans);
    ProcessBuilder builder =
        new ProcessBuilder(Jvm.worker(installation, classPath, libraries, budget, file).asJava())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Jvm.hideEnvironment(builder);
    Access access =
        new Access(
            classPath.append(installation.workerCache()).append(plans),
            List.of(file),
            perVerdict.multipliedBy(LONGEVITY));
    return new WorkerProcess(
        jail.start(builder, access), file, lastWords, perVerdict, installation.training());
  }

  /** How far the operating system confines it. */
  Level level() {
    return level;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** What goes wrong here shows as the worker's death when the answer is awaited. */
  void send(Request request) {
    limit =
        switch (request) {
          case Request.Prepare _, Request.CompileVariants _ -> TO_PREPARE;
          case Request.Grade _, Request.CompileTests _, Request.RunTests _ ->
              TO_COMPILE.plus(perVerdict);
        };
    try {
      Codec.write(requests, request, Request.class);
    } catch (IOException gone) {
      process.destroyForcibly();
    }
  }

  /**
   * What is heard next: an event, or how the worker died, which may be by our hand after it has
   * spent its time.
   */
  News next() throws InterruptedException {
    Duration allowed = limit;
    limit = perVerdict;
    Duration before = cpuTime();
    Duration waited = Duration.ZERO;
    boolean running = false;
    while (true) {
      News next = news.poll(perVerdict.toMillis(), TimeUnit.MILLISECONDS);
      if (next != null) {
        return next;
      }
      waited = waited.plus(perVerdict);
      if (!running && lastWords.read().isDefined()) { // it has compiled: a new limit begins
        running = true;
        allowed = perVerdict;
        before = cpuTime();
        waited = Duration.ZERO;
      } else if (exceeds(allowed, cpuTime().minus(before), waited)) {
        process.destroyForcibly().waitFor();
        return new News.Death(Cause.TIME, lastWords.read());
      }
    }
  }

  private static boolean exceeds(Duration allowed, Duration cpu, Duration waited) {
    return cpu.compareTo(allowed) >= 0 || waited.compareTo(allowed.multipliedBy(PATIENCE)) >= 0;
  }

  /** Processor time in its life so far; zero where the system does not tell. */
  Duration cpuTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void listen() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        news.add(new News.Arrived(Codec.read(in, Event.class)));
      }
    } catch (IOException gone) {
      news.add(death());
    }
  }

  private News death() {
    @Nullable Integer status = null;
    try {
      // What it sent last was no event, so it is not to be trusted any further.
      status = process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new News.Death(
        Cause.of(status == null ? -1 : status, lastWords.exited()), lastWords.read());
  }

  @Override
  public void close() {
    try {
      requests.close(); // a worker without requests ends by itself
      if (patient) {
        process.waitFor(FAREWELL);
      }
    } catch (IOException e) {
      // it is gone already
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lastWordsFile.toFile().delete();
  }
}
