package grader.worker.run;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a source declares its static methods: the line to show for a wrong answer, which no line of
 * code threw.
 *
 * @param source as it was submitted
 */
record Declarations(String source) {

  /** From 1. */
  Option<Integer> lineOf(String method) {
    Matcher declaration =
        Pattern.compile("\\bstatic\\b[^;={}()]*?\\b(" + Pattern.quote(method) + ")\\s*\\(")
            .matcher(source);
    return Option.when(
        declaration.find(),
        () ->
            1
                + (int) source.substring(0, declaration.start(1)).lines().count()
                - (atLineStart(declaration) ? 0 : 1));
  }

  private boolean atLineStart(Matcher declaration) {
    int start = declaration.start(1);
    return start == 0 || source.charAt(start - 1) == '\n';
  }
}
