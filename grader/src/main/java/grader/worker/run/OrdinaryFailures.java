package grader.worker.run;

import grader.model.Sample;
import grader.model.SourceFile;
import grader.suite.Call;
import grader.suite.Falsified;
import grader.suite.Show;
import grader.worker.confine.SuiteLoader;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.opentest4j.MultipleFailuresError;

/** Tells from what a test of an ordinary suite threw what it asked for, and what it got. */
final class OrdinaryFailures implements Tries.Explaining {
  /** Of a statement that is shown. */
  private static final int MOST_LINES = 8;

  private final List<SourceFile> suite;
  private String row = "";
  private boolean inTest;

  /**
   * @param suite sources, whose lines show what was asserted
   */
  OrdinaryFailures(List<SourceFile> suite) {
    this.suite = suite;
  }

  /**
   * @param sample the row or the values that are tried; may be empty
   * @param test whether a test runs, and not what is done once for many
   */
  void trying(String sample, boolean test) {
    row = sample;
    inTest = test;
  }

  @Override
  public Failure failure(@Nullable Throwable thrown, @Nullable Call<?> call, boolean spent) {
    if (thrown instanceof MultipleFailuresError many && !many.getFailures().isEmpty()) {
      return failure(many.getFailures().getFirst(), call, spent);
    }
    if (thrown instanceof Falsified) {
      return Failure.of(thrown, call, spent);
    }
    Failure.Trace trace = Failure.Trace.of(thrown, spent);
    return Failure.of(trace, sample(trace), inTest || trace.root() instanceof AssertionError);
  }

  /** A factory of dynamic tests that made none. */
  Failure nothingRan() {
    return Failure.of(
        Failure.Trace.of(new AssertionError(), false),
        new Sample("", "no test was run", "a test"),
        true);
  }

  private Sample sample(Failure.Trace trace) {
    Throwable root = trace.root();
    String asserted = List.of(row, asserted(root)).filter(text -> !text.isEmpty()).mkString(": ");
    return switch (trace.outcome()) {
      case STEP_LIMIT -> new Sample(asserted, "was stopped" + trace.where(), "an answer");
      case STACK_OVERFLOW ->
          new Sample(asserted, "overflowed the stack" + trace.where(), "an answer");
      default ->
          root == null ? new Sample(asserted, "failed", "an answer") : compared(asserted, root);
    };
  }

  private static Sample compared(String asserted, Throwable root) {
    Asserted said = Asserted.of(root);
    return new Sample(asserted, said.got(), said.expected());
  }

  /** The statement of the suite that failed; empty if there is none. */
  private String asserted(@Nullable Throwable root) {
    return Option.of(root)
        .toList()
        .flatMap(thrown -> List.of(thrown.getStackTrace()))
        .filter(frame -> SuiteLoader.NAME.equals(frame.getClassLoaderName()))
        .headOption()
        .flatMap(this::statement)
        .map(Show::line)
        .getOrElse("");
  }

  private Option<String> statement(StackTraceElement frame) {
    return suite
        .find(file -> file.name().equals(frame.getFileName()))
        .map(
            file ->
                statement(
                    List.ofAll(
                        file.text()
                            .lines()
                            .skip(Math.max(0, frame.getLineNumber() - 1))
                            .limit(MOST_LINES)
                            .toList())));
  }

  /** As many lines as it takes to close what is opened. */
  private static String statement(List<String> lines) {
    String text = "";
    for (String line : lines) {
      text = (text + " " + line.strip()).strip();
      if (count(text, '(') <= count(text, ')')) {
        break;
      }
    }
    return text.replaceFirst("[;,]$", "");
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }
}
