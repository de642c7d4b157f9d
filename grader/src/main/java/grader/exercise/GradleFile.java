package grader.exercise;

import grader.model.Course;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the build file of a Gradle project says of its libraries, as far as that stands in it word
 * for word. No Gradle is run: a build file is a program.
 */
final class GradleFile {
  private static final List<String> NAMES = List.of("build.gradle", "build.gradle.kts");

  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?m)^\\s*(?:testI|i)mplementation\\s*\\(?\\s*[\"'](?<group>[\\w.-]+):(?<rest>[\\w.-]+:[\\w.-]+)[\"']");

  private GradleFile() {}

  /** Their Maven coordinates, without those of libraries that grader has itself. */
  static List<String> libraries(Path folder) throws IOException {
    List<String> found = List.empty();
    for (Path file : NAMES.map(name -> folder.resolve(name)).filter(path -> Files.exists(path))) {
      List<MatchResult> named =
          List.ofAll(LIBRARY.matcher(Files.readString(file)).results().toList());
      found =
          found.appendAll(
              named
                  .reject(one -> Course.PROVIDED.contains(one.group("group")))
                  .map(one -> one.group("group") + ":" + one.group("rest")));
    }
    return found;
  }
}
