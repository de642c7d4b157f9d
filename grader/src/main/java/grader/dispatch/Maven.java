package grader.dispatch;

import grader.wire.Event;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own Maven, which knows where libraries come from. */
final class Maven {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath";

  private static final Pattern COORDINATES =
      Pattern.compile("(?<group>[\\w.-]+):(?<artifact>[\\w.-]+):(?<version>[\\w.-]+)");

  private static final String ERROR = "[ERROR]";

  private Maven() {}

  /**
   * @param library coordinates, or the path of a {@code pom.xml}
   * @return the jars of it and of all that it needs; or why there are none
   */
  static Either<Event.Unsound, List<Path>> jars(String library)
      throws IOException, InterruptedException {
    if (Libraries.isPom(library)) {
      return jars(library, Path.of(library));
    }
    Matcher coordinates = COORDINATES.matcher(library);
    if (!coordinates.matches()) {
      return unsound(
          "the library `"
              + library
              + "` is not named by Maven coordinates, such as"
              + " org.apache.commons:commons-lang3:3.20.0");
    }
    Path pom = Files.createTempFile(WorkerProcess.OWN_FILES, ".pom.xml");
    try {
      Files.writeString(pom, pom(coordinates));
      return jars(library, pom);
    } finally {
      Files.delete(pom);
    }
  }

  private static String pom(Matcher coordinates) {
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      <groupId>libraries</groupId>
      <artifactId>libraries</artifactId>
      <version>1</version>
      <dependencies>
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </dependency>
      </dependencies>
    </project>
    """
        .formatted(
            coordinates.group("group"),
            coordinates.group("artifact"),
            coordinates.group("version"));
  }

  private static Either<Event.Unsound, List<Path>> jars(String library, Path pom)
      throws IOException, InterruptedException {
    Path written = Files.createTempFile(WorkerProcess.OWN_FILES, ".classpath");
    try {
      Process maven =
          new ProcessBuilder(
                  File.pathSeparatorChar == ';' ? "mvn.cmd" : "mvn",
                  "-B",
                  "-q",
                  "-Dstyle.color=never",
                  "-f",
                  pom.toString(),
                  GOAL,
                  "-DincludeScope=test",
                  "-Dmdep.outputFile=" + written)
              .redirectErrorStream(true)
              .start();
      maven.getOutputStream().close();
      String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return maven.waitFor() == 0
          ? Either.right(
              List.of(Files.readString(written).strip().split(File.pathSeparator))
                  .filter(path -> path.endsWith(".jar"))
                  .map(Path::of))
          : unsound("Maven does not find the libraries of " + library + ": " + first(said));
    } catch (IOException e) {
      return unsound(
          "it needs the libraries of "
              + library
              + ", and Maven (mvn) cannot be started to find them");
    } finally {
      Files.delete(written);
    }
  }

  private static String first(String said) {
    return List.ofAll(said.lines().toList())
        .filter(line -> line.contains(ERROR)) // perhaps behind a code for its colour
        .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()).strip())
        .find(line -> !line.isEmpty())
        .getOrElse("it does not say why");
  }

  private static <T> Either<Event.Unsound, T> unsound(String reason) {
    return Either.left(new Event.Unsound(reason, List.empty()));
  }
}
