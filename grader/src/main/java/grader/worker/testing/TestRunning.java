package grader.worker.testing;

import grader.wire.ClassFile;
import grader.wire.Event;
import grader.wire.LastWords;
import grader.wire.Request;
import grader.worker.confine.SubmissionLoader;
import grader.worker.confine.TestLoader;
import grader.worker.run.Engines;
import io.vavr.collection.List;
import io.vavr.control.Try;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.platform.engine.FilterResult;

/** Runs verified tests on one variant, in class loaders that nothing else has used. */
public final class TestRunning {
  private static final Pattern TOP_LEVEL = Pattern.compile("[^$]+");

  private TestRunning() {}

  /**
   * @param events told of every test
   */
  public static void run(Request.RunTests request, LastWords lastWords, Consumer<Event> events) {
    ClassLoader engine = TestRunning.class.getClassLoader();
    SubmissionLoader variant =
        new SubmissionLoader(request.variant().classes(), List.empty(), engine);
    Round round =
        new Round(request, lastWords, verdict -> events.accept(new Event.Tested(verdict)));
    AssertJ.prepare(request.tests());
    lastWords.doing(Round.NO_TEST, "");
    try {
      Engines.run(
          classes(request.tests(), new TestLoader(request.tests(), variant, engine)),
          round,
          round,
          test ->
              FilterResult.includedIf(
                  !TestName.of(test.getSource()).exists(request.without()::contains)));
      round.finish();
    } finally {
      lastWords.idle();
    }
  }

  /** JUnit and jqwik find nested classes by themselves. */
  private static List<Class<?>> classes(List<ClassFile> tests, TestLoader loader) {
    return tests
        .map(ClassFile::name)
        .filter(TOP_LEVEL.asMatchPredicate())
        .flatMap(name -> Try.<Class<?>>of(() -> Class.forName(name, false, loader)));
  }
}
