package grader.cli;

import io.vavr.collection.List;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command left behind. */
record Run(int exitCode, String out, String err) {

  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            List.of(args).map(String::valueOf).toJavaArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** Its output without line breaks, since these depend on the width. */
  String text() {
    return out.replaceAll("\\s+", " ");
  }
}
