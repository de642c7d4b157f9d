package grader.report.page;

import grader.feedback.Message;
import grader.model.Sample;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Why checks failed: a {@link Message} with the place that it is about.
 *
 * @param place the line on the page, named as file and line
 * @param alsoFails the first calls of those that fail for the same cause
 * @param more how many more there are
 */
record Cause(
    String title,
    String law,
    Option<Link> place,
    Option<Sample> sample,
    List<String> alsoFails,
    Option<Integer> more,
    Option<String> why,
    Option<String> hint,
    Option<String> explanation) {
  private static final int CALLS_SHOWN = 6;

  static Cause of(Message message, String anchor, List<SourceFile> files) {
    int left = message.alsoFails().size() - CALLS_SHOWN;
    return new Cause(
        message.title(),
        message.law(),
        message.line().flatMap(line -> place(line, anchor, files)),
        message.sample(),
        message.alsoFails().take(CALLS_SHOWN),
        Option.when(left > 0, left),
        message.why(),
        message.hint(),
        message.explanation());
  }

  /** Lines of messages are those of the first file; see {@code Terminal}. */
  private static Option<Link> place(int line, String anchor, List<SourceFile> files) {
    return files
        .headOption()
        .filter(file -> Source.lines(file).size() >= line)
        .map(file -> new Link(Source.anchor(anchor, 0, line), file.name() + ":" + line));
  }
}
