package grader.worker.testing;

import grader.model.TestFailure;
import grader.suite.Show;
import grader.suite.StepMeter;
import grader.worker.confine.TestLoader;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Tells from what a test threw why it failed; by types and frames, never by a message. */
final class Explanation {
  /** Characters. */
  private static final int LONGEST = 300;

  /** Steps in which an exception must tell what it is. */
  private static final long STEPS = 100_000;

  /** Of an object, as {@code Object.toString} writes it: another one in every run. */
  private static final Pattern ADDRESS = Pattern.compile("(?:/0x[0-9a-f]+)?@[0-9a-f]{1,8}\\b");

  private Explanation() {}

  /**
   * @param spent whether the step budget was spent
   * @param row of a table that failed; empty if there is none
   */
  static TestFailure of(@Nullable Throwable thrown, boolean spent, String row) {
    StepMeter.arm(STEPS);
    try {
      return spent || thrown == null
          ? TestFailure.limit(inRow(row, "it was stopped after its step budget"))
          : explained(thrown, row);
    } catch (Throwable another) {
      return new TestFailure(
          TestFailure.Kind.CONDITION, "", "", "it failed without a message that can be read", 0);
    } finally {
      StepMeter.disarm();
    }
  }

  private static TestFailure explained(Throwable thrown, String row) {
    List<StackTraceElement> frames = List.of(thrown.getStackTrace());
    int line =
        frames
            .filter(frame -> TestLoader.NAME.equals(frame.getClassLoaderName()))
            .map(StackTraceElement::getLineNumber)
            .find(number -> number > 0)
            .getOrElse(0);
    if (!(thrown instanceof AssertionError)) {
      String name = Show.thrown(thrown);
      return new TestFailure(TestFailure.Kind.ANSWER, "an answer", name, inRow(row, name), line);
    }
    String message = inRow(row, bounded(Option.of(thrown.getMessage()).getOrElse("").strip()));
    for (String came : DemandedException.insteadOf(thrown, frames)) {
      return new TestFailure(TestFailure.Kind.EXCEPTION, "an exception", came, message, line);
    }
    return thrown instanceof AssertionFailedError compared && compared.isExpectedDefined()
        ? new TestFailure(
            TestFailure.Kind.VALUE,
            text(compared.getExpected()),
            text(compared.getActual()),
            message,
            line)
        : new TestFailure(TestFailure.Kind.CONDITION, "", "", message, line);
  }

  private static String inRow(String row, String message) {
    return row.isEmpty() ? message : bounded(row) + ": " + message;
  }

  private static String text(@Nullable ValueWrapper value) {
    return bounded(value == null ? "null" : value.getStringRepresentation());
  }

  private static String bounded(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return ADDRESS.matcher(cut).replaceAll("");
  }
}
