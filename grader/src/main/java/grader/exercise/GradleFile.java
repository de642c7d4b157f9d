package grader.exercise;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
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

  /** Groups of which grader has all that tests use. */
  private static final Set<String> OWN =
      HashSet.of("org.junit.jupiter", "org.junit.platform", "net.jqwik", "org.assertj", "io.vavr");

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
                  .reject(one -> OWN.contains(one.group("group")))
                  .map(one -> one.group("group") + ":" + one.group("rest")));
    }
    return found;
  }
}
