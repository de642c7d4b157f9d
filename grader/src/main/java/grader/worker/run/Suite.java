package grader.worker.run;

import grader.model.Check;
import grader.model.SourceFile;
import grader.model.Verdict;
import grader.wire.ClassFile;
import grader.wire.LastWords;
import grader.wire.Request;
import grader.worker.confine.SubmissionLoader;
import grader.worker.confine.SuiteLoader;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.function.Consumer;

/** The checks of an exercise, linked to one submission. */
public final class Suite {
  private final List<Class<?>> classes;

  private Suite(List<Class<?>> classes) {
    this.classes = classes;
  }

  /**
   * Links the suite's classes that hold checks to a submission. No code of the submission runs yet.
   *
   * @param names of these classes
   * @return or the name of a class that is missing
   */
  public static Either<String, Suite> of(
      List<String> names, List<ClassFile> suite, SubmissionLoader submission) {
    ClassLoader engine = Suite.class.getClassLoader();
    SuiteLoader loader = new SuiteLoader(suite, submission, engine);
    return Either.sequenceRight(
            names.map(
                name -> Try.<Class<?>>of(() -> Class.forName(name, false, loader)).toEither(name)))
        .map(loaded -> new Suite(loaded.toList()));
  }

  /**
   * The checks, none of which is run.
   *
   * @return or why there are none
   */
  public Either<String, List<Check>> plan(List<ClassFile> suite) {
    return Planning.plan(classes, new MethodLines(suite));
  }

  /**
   * Runs the checks that the request asks for.
   *
   * @param verdicts told of each verdict as soon as it is reached
   */
  public void judge(Request.Grade request, LastWords lastWords, Consumer<Verdict> verdicts) {
    Declarations declarations =
        new Declarations(request.submission().map(SourceFile::text).headOption().getOrElse(""));
    Judging judging =
        new Judging(
            new Judging.Terms(request.exercise(), request.budget(), request.seed()),
            request.checks().toSet(),
            new Tries(lastWords, declarations),
            verdicts);
    Engines.run(classes, judging);
    judging.finish();
  }
}
