package grader.scaffold;

import com.samskivert.mustache.Mustache;
import grader.files.TextBeside;

/** The templates beside this class. What they insert is Java, YAML, XML or Markdown already. */
final class Templates {
  private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

  private Templates() {}

  static String filled(String name, Object values) {
    return COMPILER.compile(text(name + ".mustache")).execute(values);
  }

  private static String text(String name) {
    return TextBeside.of(Templates.class, name);
  }
}
