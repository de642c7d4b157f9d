package grader.worker;

import grader.wire.Codec;
import grader.wire.Event;
import grader.wire.LastWords;
import grader.wire.Request;
import grader.worker.testing.TestCompilation;
import grader.worker.testing.VariantCompilation;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main class of a worker: {@code java grader.worker.Worker LAST_WORDS STACK_KIB}. Requests come
 * in on standard input, events go out on standard output; neither can be reached through {@code
 * System}.
 */
public final class Worker {
  /** Milliseconds in which a worker that is not needed any more may end by itself. */
  private static final long FAREWELL = 1_000;

  private final BlockingQueue<Option<Request>> requests = new LinkedBlockingQueue<>();
  private final DataOutputStream events;
  private final Grading grading;

  private Worker(DataOutputStream events, Grading grading) {
    this.events = events;
    this.grading = grading;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream events =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    Printed printed = new Printed();
    PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(out);
    System.setErr(out);
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    LastWords lastWords = LastWords.in(Path.of(args[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(lastWords::exiting));
    Worker worker = new Worker(events, new Grading(lastWords, printed));
    // An explicit stack size, so that deep recursion overflows at the same depth whatever the
    // machine's default is.
    Thread thread = new Thread(null, worker::serve, "submission", Long.parseLong(args[1]) << 10);
    thread.start();
    worker.receive(in);
    // The coordinator is done, or gone: nobody waits for an answer any more.
    thread.join(FAREWELL);
    if (thread.isAlive()) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** Takes requests until there are no more. */
  private void receive(DataInputStream in) throws InterruptedException {
    try {
      while (true) {
        requests.put(Option.some(Codec.read(in, Request.class)));
      }
    } catch (IOException noMoreRequests) {
      requests.put(Option.none());
    }
  }

  /** Answers requests until there are no more. */
  private void serve() {
    try {
      for (Option<Request> next = requests.take(); next.isDefined(); next = requests.take()) {
        next.forEach(request -> send(answer(request)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Event answer(Request request) {
    try {
      return switch (request) {
        case Request.Prepare prepare -> new Preparation(prepare.exercise()).prepare();
        case Request.Grade grade -> grading.grade(grade, this::send);
        case Request.CompileVariants variants -> VariantCompilation.compile(variants);
        case Request.CompileTests tests -> TestCompilation.compile(tests);
        case Request.RunTests tests -> grading.runTests(tests, this::send);
      };
    } catch (Exception | LinkageError | StackOverflowError e) {
      return broken(e);
    }
  }

  private static Event broken(Throwable thrown) {
    StringWriter stackTrace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(stackTrace));
    return new Event.Broken(thrown.toString(), stackTrace.toString());
  }

  private void send(Event event) {
    try {
      Codec.write(events, event, Event.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
