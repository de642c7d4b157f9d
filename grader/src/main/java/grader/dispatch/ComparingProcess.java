package grader.dispatch;

import grader.dispatch.jail.Access;
import grader.dispatch.jail.Jail;
import grader.wire.Codec;
import grader.wire.Comparing;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that compares, seen from the coordinator. It reads what nobody has checked, by a parser
 * that was not made to withstand that: so it has bounds for memory and stack, sees no more than it
 * reads, and is ended when nothing has been heard of it for too long.
 */
final class ComparingProcess implements AutoCloseable {
  /** For reading one submission, or comparing it with all others; each takes milliseconds. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  /** In its life, far more than ten thousand submissions take. */
  private static final Duration CPU = Duration.ofHours(2);

  private final Process process;
  private final DataInputStream in;
  private final ExecutorService listener =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("comparing").factory());
  private final java.util.List<Comparing.Similar> pairs = new ArrayList<>();
  private final java.util.List<Integer> skipped = new ArrayList<>();

  private ComparingProcess(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * @param libraries JPlag, which is not on the class path of this JVM
   */
  static ComparingProcess start(SourceFolders folders, List<Path> libraries) throws IOException {
    List<Path> classPath = Installation.classPath().appendAll(libraries);
    ProcessBuilder builder =
        new ProcessBuilder(
                Jvm.java(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-cp",
                classPath.mkString(File.pathSeparator),
                "grader.similarity.Comparer",
                folders.path().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Jvm.hideEnvironment(builder);
    Access access = new Access(classPath.append(folders.path()), List.empty(), CPU);
    return new ComparingProcess(Jail.strongest().start(builder, access).process());
  }

  /** Listens until it has ended. */
  Course course() throws InterruptedException {
    Course ifItStops = new Course.Stopped();
    while (true) {
      try {
        switch (next()) {
          case Comparing.Reads told -> ifItStops = new Course.StoppedReading(told.submission());
          case Comparing.Compares _ -> ifItStops = new Course.Stopped();
          case Comparing.Skipped told -> skipped.add(told.submission());
          case Comparing.Similar told -> pairs.add(told);
          case Comparing.Done _ -> {
            return new Course.Complete(List.ofAll(pairs), List.ofAll(skipped));
          }
        }
      } catch (ExecutionException | TimeoutException gone) {
        return ifItStops;
      }
    }
  }

  private Comparing next() throws InterruptedException, ExecutionException, TimeoutException {
    return listener
        .submit(() -> Codec.read(in, Comparing.class))
        .get(LONGEST_SILENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    listener.shutdownNow();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
