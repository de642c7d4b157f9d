package grader.scaffold;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates beside this class. What they insert is Java, YAML, XML or Markdown already. */
final class Templates {
  private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

  private Templates() {}

  static String filled(String name, Object values) {
    return COMPILER.compile(text(name + ".mustache")).execute(values);
  }

  private static String text(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
