package grader.report.page;

import grader.model.CheckResult;
import grader.model.Finding;
import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** A source file with what is said about its lines. */
record Source(String name, List<SourceLine> lines) {

  /**
   * A line.
   *
   * @param anchor where something is said about it
   */
  record SourceLine(Option<String> anchor, String code, List<Note> notes) {}

  /**
   * What is said about a line.
   *
   * @param level for the style, as SARIF names it
   */
  record Note(int line, String level, String text) {}

  static Source of(SourceFile file, String student, int index, Result result) {
    Map<Integer, List<Note>> notes = notes(file.name(), result).groupBy(Note::line);
    return new Source(
        file.name(),
        lines(file)
            .zipWithIndex()
            .map(
                line ->
                    line(
                        line._1,
                        anchor(student, index, line._2 + 1),
                        notes.getOrElse(line._2 + 1, List.empty()))));
  }

  private static SourceLine line(String code, String anchor, List<Note> notes) {
    return new SourceLine(Option.when(!notes.isEmpty(), anchor), code, notes);
  }

  private static List<Note> notes(String file, Result result) {
    List<Note> failed =
        result
            .checks()
            .filter(check -> !check.held() && check.file().contains(file))
            .flatMap(check -> check.line().map(line -> new Note(line, "error", failed(check))));
    List<Note> found =
        result
            .findings()
            .filter(finding -> finding.file().equals(file))
            .map(finding -> new Note(finding.line(), finding.level().label(), said(finding)));
    return failed.appendAll(found).distinct();
  }

  private static String failed(CheckResult check) {
    return check
        .counterexample()
        .map(example -> example.call() + ", got: " + example.got())
        .filter(text -> !text.startsWith(","))
        .getOrElse(check.title() + ": " + check.outcome().label().replace('-', ' '));
  }

  private static String said(Finding finding) {
    return finding.rule() + ": " + finding.message();
  }

  /** Whether a line is on the page. */
  static boolean shows(List<SourceFile> files, String name, int line) {
    return line > 0 && files.exists(file -> file.name().equals(name) && lines(file).size() >= line);
  }

  /** JLS 3.4, line terminators. */
  static List<String> lines(SourceFile file) {
    return List.of(file.text().split("\r\n|\r|\n", -1))
        .reverse()
        .dropWhile(String::isEmpty)
        .reverse();
  }

  static String anchor(String student, int file, int line) {
    return student + "-" + file + "-" + line;
  }
}
