package grader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java file is formatted by google-java-format, which needs a newer Java than the one that
 * Maven may run on, so it is a test and not a plugin. {@code mvn -pl grader test -Dtest=FormatTest
 * -Dformat.write=true} formats them.
 */
class FormatTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final Pattern GENERATED_OR_FIXTURE =
      Pattern.compile("/target/|/src/test/resources/|/\\.git/");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !GENERATED_OR_FIXTURE.matcher(file.toString()).find())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isFormatted(Path source) throws IOException, FormatterException {
    String text = Files.readString(source);
    String formatted = new Formatter().formatSourceAndFixImports(text);
    if (Boolean.getBoolean("format.write")) {
      if (!text.equals(formatted)) { // what is newer than the jar would be built again
        Files.writeString(source, formatted);
      }
    } else {
      assertThat(text).isEqualTo(formatted);
    }
  }
}
