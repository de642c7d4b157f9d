package grader.report.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import grader.files.TextBeside;
import grader.report.Visible;
import java.io.StringReader;

/** The templates beside this class. What they insert is made visible and escaped. */
final class Templates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withEscaper(text -> Escapers.HTML.escape(Visible.of(text)))
          .withLoader(name -> new StringReader(text(name + ".mustache")));

  private Templates() {}

  static Template template(String name) {
    return COMPILER.compile(text(name + ".mustache"));
  }

  /** A file beside this class. */
  static String text(String name) {
    return TextBeside.of(Templates.class, name);
  }
}
