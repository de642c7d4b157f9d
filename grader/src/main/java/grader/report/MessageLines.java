package grader.report;

import grader.feedback.Message;
import grader.model.Blame;
import grader.model.Finding;
import grader.model.Kind;
import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * What there is to say about a result, as lines: a title bar with the place, what and why, and the
 * line of code.
 *
 * @param sources of the submission, to quote lines from
 */
record MessageLines(Result result, List<SourceFile> sources, Style style) {
  private static final int CALLS_SHOWN = 3;

  List<String> of(Finding finding) {
    return List.of(bar(Obstacle.title(result.outcome(), finding), finding.place()))
        .appendAll(Obstacle.text(finding))
        .appendAll(quoted(Option.when(finding.line() > 0, finding.line())))
        .append("");
  }

  List<String> of(Message message) {
    String place = sources.headOption().map(SourceFile::name).getOrElse("");
    return List.of(
            bar(message.title(), place + message.line().map(line -> ":" + line).getOrElse("")))
        .appendAll(Layout.wrapped("", message.law()))
        .appendAll(
            message
                .sample()
                .toList()
                .flatMap(sample -> sample(sample.call(), sample.got(), sample.expected())))
        .appendAll(quoted(message.line()))
        .appendAll(message.why().toList().flatMap(why -> Layout.wrapped("", why)))
        .appendAll(alsoFails(message.alsoFails()))
        .appendAll(message.hint().toList().flatMap(hint -> Layout.wrapped("", "Hint: " + hint)))
        .appendAll(repeat(message).map(style::faint))
        .append("");
  }

  /** An exercise of another course has no name here, and only properties depend on the seed. */
  private List<String> repeat(Message message) {
    boolean named = result.checks().exists(check -> check.misconception().isDefined());
    boolean seeded = result.checks().exists(check -> check.kind() == Kind.PROPERTY);
    return Option.when(named, () -> Repeat.command(result, sources))
        .orElse(Option.when(seeded, () -> "the same command with --seed " + result.seed()))
        .map(command -> "Repeat: " + command)
        .toList()
        .appendAll(message.explanation().map(page -> "More: grader explain " + page));
  }

  List<String> notGraded() {
    String whose =
        result.blame().contains(Blame.SUITE) ? "the suite of the exercise" : "grader itself";
    return List.of(bar("not graded", result.submission()))
        .appendAll(
            Layout.wrapped(
                "", "A fault of " + whose + ": " + result.reason().getOrElse("unknown") + "."))
        .append(Obstacle.NOT_YOUR_MISTAKE);
  }

  private String bar(String title, String place) {
    return style.title(Layout.bar(title, Layout.cut(place, Layout.WIDTH / 2)));
  }

  private List<String> sample(String call, String got, String expected) {
    return (call.isEmpty() ? List.<String>empty() : hanging("    ", call, style::strong))
        .appendAll(hanging("        got       ", got, style::bad))
        .appendAll(hanging("        expected  ", expected, style::good));
  }

  /** A value behind its label; what does not fit goes on below its beginning. */
  private static List<String> hanging(String label, String value, UnaryOperator<String> styled) {
    String indent = " ".repeat(label.length());
    List<String> lines =
        Layout.wrapped(indent, Layout.broken(value)).map(line -> line.substring(indent.length()));
    return lines.zipWithIndex((line, i) -> (i == 0 ? label : indent) + styled.apply(line));
  }

  private List<String> quoted(Option<Integer> line) {
    return line.flatMap(
            number ->
                sources
                    .headOption()
                    .map(source -> List.ofAll(source.text().lines().toList()))
                    .filter(lines -> number >= 1 && number <= lines.size())
                    .map(
                        lines ->
                            "  > "
                                + number
                                + " |  "
                                + Layout.cut(
                                    Printable.line(lines.get(number - 1)).strip(),
                                    Layout.WIDTH - 14)))
        .toList();
  }

  private static List<String> alsoFails(List<String> calls) {
    if (calls.isEmpty()) {
      return List.empty();
    }
    int more = calls.size() - CALLS_SHOWN;
    return Layout.wrapped(
        "",
        "Also fails for: "
            + calls.take(CALLS_SHOWN).map(Layout::unbroken).mkString(", ")
            + (more > 0 ? " and " + more + " more" : ""));
  }
}
