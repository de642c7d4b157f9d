package grader.dispatch;

import grader.files.WholeFile;
import io.vavr.Value;
import io.vavr.collection.List;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where this grader keeps what it makes once and uses often: the library whose classes count their
 * steps, plans of exercises, and the caches that let a JVM start fast.
 *
 * @param home a folder that belongs to this grader alone; its name carries a hash of the JDK and
 *     the jars
 */
public record Installation(Path home) {
  /** System property with the home; set by the start script. */
  public static final String HOME = "grader.home";

  /**
   * System property: if set, workers record what they load and write the cache that {@link
   * #workerCache} names.
   */
  private static final String TRAINING = "grader.training";

  /** The installation that the system properties name. */
  public static Installation current() {
    return new Installation(
        Path.of(
            System.getProperty(
                HOME, Path.of(System.getProperty("java.io.tmpdir"), "grader-home").toString())));
  }

  boolean training() {
    return System.getProperty(TRAINING) != null;
  }

  Path workerCache() {
    return home.resolve("worker.aot");
  }

  /**
   * Where the plan of an exercise is kept, for this grader and this state of the exercise: alone in
   * a folder, so that a worker may read that folder and with it a plan that is yet to be made.
   */
  Path plan(String fingerprint) {
    return home.resolve("plans")
        .resolve(fingerprint + "-" + Integer.toHexString(state().hashCode()))
        .resolve("plan");
  }

  /** The class path of a worker: this JVM's own, with a Vavr that counts its steps. */
  List<Path> workerClassPath() throws IOException, InterruptedException {
    Path library = source(Value.class);
    Path metered = home.resolve("metered-" + library.getFileName());
    if (!Files.exists(metered)) {
      WholeFile.make(metered, written -> meter(library, written));
    }
    return classPath().map(entry -> entry.equals(library) ? metered : entry);
  }

  /**
   * Without folders of somebody else's classes, such as tests: no cache holds classes of folders.
   */
  static List<Path> classPath() {
    Path own = source(Installation.class);
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.equals(own) || !Files.isDirectory(entry));
  }

  private static Path source(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In a JVM of its own, since the coordinator has no use for the classes that do it. */
  private static void meter(Path library, Path written) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Jvm.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "grader.worker.confine.MeterLibrary",
                library.toString(),
                written.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("could not instrument " + library + ": " + output);
    }
  }

  /** Another one for every build of this grader, and for every JDK that runs it. */
  public String version() {
    boolean sealed = classPath().forAll(entry -> entry.startsWith(home));
    return home.getFileName() + (sealed ? "" : state());
  }

  /** Changes whenever a class of this grader may have changed. */
  private static String state() {
    return classPath().map(Installation::stamp).mkString(",");
  }

  private static String stamp(Path entry) {
    try (Stream<Path> files = Files.walk(entry)) {
      return entry.getFileName()
          + ":"
          + files
              .filter(Files::isRegularFile)
              .mapToLong(file -> file.toFile().lastModified())
              .max()
              .orElse(0);
    } catch (IOException e) {
      return entry.toString();
    }
  }
}
