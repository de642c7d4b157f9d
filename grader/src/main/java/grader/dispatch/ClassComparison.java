package grader.dispatch;

import grader.model.ClassResults;
import grader.model.Exercise;
import grader.model.Similarities;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks for similar submissions in a class, each time in a process of its own. */
public final class ClassComparison {
  /** System property with the folder that holds JPlag; set by the start script. */
  private static final String LIBRARIES = "grader.similarity";

  /** Processes that may stop while they read before the class is given up. */
  private static final int MOST_STOPS = 10;

  private ClassComparison() {}

  /**
   * Compares the attempts that count.
   *
   * @throws IOException if their sources could not be written to a temporary folder, or no process
   *     be started
   */
  public static Similarities of(ClassResults results, Exercise exercise)
      throws IOException, InterruptedException {
    List<Path> libraries = libraries();
    if (libraries.isEmpty()) {
      return new Similarities.Unknown("JPlag is missing in this installation");
    }
    SourceFolders folders =
        new SourceFolders(Files.createTempDirectory(WorkerProcess.OWN_FILES).toRealPath());
    try {
      return compared(DifferentSubmissions.write(results, exercise, folders), libraries);
    } finally {
      folders.remove();
    }
  }

  private static List<Path> libraries() throws IOException {
    Option<Path> folder = Option.of(System.getProperty(LIBRARIES)).map(Path::of);
    if (!folder.exists(Files::isDirectory)) {
      return List.empty();
    }
    try (Stream<Path> jars = Files.list(folder.getOrElse(Path.of("")))) {
      return List.ofAll(jars).sorted();
    }
  }

  /** What two processes stop at is left out; one alone may have been stopped from outside. */
  private static Similarities compared(DifferentSubmissions different, List<Path> libraries)
      throws IOException, InterruptedException {
    List<Integer> suspected = List.empty();
    List<Integer> fatal = List.empty();
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      switch (course(different, libraries)) {
        case Course.Complete(var pairs, var skipped) -> {
          return different.found(pairs, skipped.appendAll(fatal));
        }
        case Course.StoppedReading(int submission) -> {
          if (suspected.contains(submission)) {
            different.folders().remove(submission);
            fatal = fatal.prepend(submission);
          }
          suspected = suspected.prepend(submission);
        }
        case Course.Stopped() -> {
          return new Similarities.Unknown(
              "the process that compares ended before it was done, for want of time or memory");
        }
      }
    }
    return new Similarities.Unknown(
        "the process that compares stopped " + MOST_STOPS + " times while it read");
  }

  private static Course course(DifferentSubmissions different, List<Path> libraries)
      throws IOException, InterruptedException {
    try (ComparingProcess process = ComparingProcess.start(different.folders(), libraries)) {
      return process.course();
    }
  }
}
