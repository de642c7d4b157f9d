package grader.dispatch;

import grader.files.WholeFile;
import grader.model.Course;
import grader.model.Hash;
import grader.wire.Event;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the jars of libraries that an exercise brings along. Maven resolves them, from the
 * repository and by the settings of the user; what it found is kept. Libraries that grader has
 * itself are grader's.
 */
record Libraries(Installation installation) {
  private static final Pattern JAR = Pattern.compile("(?<artifact>.+?)-(?<version>\\d.*)\\.jar");

  private static final String JUNIT_4 = "junit";

  /**
   * @return the jars, or a sentence why they cannot be had
   */
  Either<Event.Unsound, List<Path>> of(Course course) throws IOException, InterruptedException {
    List<String> needed = List.empty();
    for (String library : course.libraries()) {
      needed = !isPom(library) || Pom.of(library).asksForMore() ? needed.append(library) : needed;
    }
    if (needed.isEmpty()) {
      return Either.right(List.empty());
    }
    Path kept = kept(needed);
    if (Files.exists(kept)) {
      List<Path> jars =
          List.ofAll(Files.readAllLines(kept)).filter(line -> !line.isEmpty()).map(Path::of);
      if (jars.forAll(jar -> Files.exists(jar))) { // nobody has cleaned up Maven's repository
        return Either.right(jars);
      }
    }
    Either<Event.Unsound, List<Path>> found = resolved(needed);
    for (List<Path> jars : found) {
      found =
          jars.exists(jar -> isOf(JUNIT_4, jar)) ? resolved(needed.appendAll(vintage())) : found;
    }
    for (List<Path> jars : found) {
      byte[] text = jars.mkString("\n").getBytes(StandardCharsets.UTF_8);
      WholeFile.write(kept, out -> out.write(text));
    }
    return found;
  }

  /** The engine that runs tests of JUnit 4, in the version of this grader's other engines. */
  private static Option<String> vintage() {
    return Installation.classPath()
        .map(Libraries::jar)
        .find(jar -> jar.matches() && jar.group("artifact").equals("junit-jupiter-engine"))
        .map(jar -> "org.junit.vintage:junit-vintage-engine:" + jar.group("version"));
  }

  private static Either<Event.Unsound, List<Path>> resolved(List<String> libraries)
      throws IOException, InterruptedException {
    List<Path> jars = List.empty();
    for (String library : libraries) {
      Either<Event.Unsound, List<Path>> found = Maven.jars(library);
      if (found.isLeft()) {
        return found;
      }
      jars = jars.appendAll(found.getOrElse(List.empty()));
    }
    return Either.right(others(jars.distinct()));
  }

  /** Without what grader has itself. */
  private static List<Path> others(List<Path> jars) {
    List<String> own =
        Installation.classPath()
            .map(Libraries::jar)
            .filter(Matcher::matches)
            .map(jar -> jar.group("artifact"));
    return jars.reject(jar -> own.exists(artifact -> isOf(artifact, jar)));
  }

  private static boolean isOf(String artifact, Path jar) {
    Matcher name = jar(jar);
    return name.matches() && name.group("artifact").equals(artifact);
  }

  private static Matcher jar(Path path) {
    return JAR.matcher(String.valueOf(path.getFileName()));
  }

  static boolean isPom(String library) {
    return library.endsWith(".xml");
  }

  private Path kept(List<String> needed) throws IOException {
    List<String> texts = List.empty();
    for (String library : needed) {
      texts = texts.append(isPom(library) ? Files.readString(Path.of(library)) : library);
    }
    return installation.home().resolve("libraries").resolve(Hash.name(needed.appendAll(texts)));
  }
}
