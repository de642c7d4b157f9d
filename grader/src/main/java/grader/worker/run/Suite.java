package grader.worker.run;

import grader.model.Budget;
import grader.model.Check;
import grader.model.SourceFile;
import grader.model.Verdict;
import grader.wire.ClassFile;
import grader.wire.LastWords;
import grader.worker.confine.SubmissionLoader;
import grader.worker.confine.SuiteLoader;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.platform.engine.FilterResult;

/** The checks of an exercise, linked to one submission. */
public final class Suite {
  private final List<Class<?>> classes;
  private final ClassLoader loader;

  private Suite(List<Class<?>> classes, ClassLoader loader) {
    this.classes = classes;
    this.loader = loader;
  }

  /**
   * Links the suite's classes that hold checks to a submission. No code of the submission runs yet.
   *
   * @param names of these classes; empty for an ordinary suite, in which any may
   * @param resources folder with the files that an ordinary suite reads
   * @return or the name of a class that is missing
   */
  public static Either<String, Suite> of(
      List<String> names,
      List<ClassFile> suite,
      SubmissionLoader submission,
      Option<Path> resources) {
    ClassLoader engine = Suite.class.getClassLoader();
    SuiteLoader loader = new SuiteLoader(suite, submission, resources, engine);
    return Either.sequenceRight(
            (names.isEmpty() ? topLevel(suite) : names)
                .map(
                    name ->
                        Try.<Class<?>>of(() -> Class.forName(name, false, loader)).toEither(name)))
        .map(loaded -> new Suite(loaded.toList(), loader));
  }

  private static List<String> topLevel(List<ClassFile> suite) {
    return suite.map(ClassFile::name).filter(name -> name.indexOf('$') < 0);
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
   * The same for an ordinary suite.
   *
   * @param withDisabled whether tests that are disabled count
   */
  public Either<String, List<Check>> planOrdinary(List<ClassFile> suite, boolean withDisabled) {
    return OrdinaryPlanning.plan(classes, withDisabled, new MethodLines(suite));
  }

  /**
   * What is run of a suite, and how.
   *
   * @param checks ids of those to run
   * @param seed the grading's own; every check derives its seed from it
   */
  public record Order(String exercise, Budget budget, long seed, List<String> checks) {}

  /**
   * Runs checks.
   *
   * @param submission its first file, whose declarations are shown where nothing threw
   * @param verdicts told of each verdict as soon as it is reached
   */
  public void judge(
      Order order, String submission, LastWords lastWords, Consumer<Verdict> verdicts) {
    Declarations declarations = new Declarations(submission);
    Tries tries =
        new Tries(
            lastWords,
            ClassLoader.getPlatformClassLoader(), // shows no JUnit, jqwik or suite
            (thrown, call, spent) ->
                Failure.of(thrown, call, spent)
                    .orAt(Option.of(call).flatMap(made -> declarations.lineOf(made.method()))));
    Judging judging = new Judging(order, tries, verdicts);
    Engines.run(classes, judging);
    judging.finish();
  }

  /**
   * The same for an ordinary suite.
   *
   * @param sources of the suite, whose lines show what was asserted
   * @param withDisabled whether tests that are disabled are run
   */
  public void judgeOrdinary(
      Order order,
      List<SourceFile> sources,
      boolean withDisabled,
      LastWords lastWords,
      Consumer<Verdict> verdicts) {
    OrdinaryFailures explaining = new OrdinaryFailures(sources);
    OrdinaryJudging judging =
        new OrdinaryJudging(order, new Tries(lastWords, loader, explaining), explaining, verdicts);
    Engines.runOrdinary(
        classes,
        judging,
        test ->
            FilterResult.includedIf(TestId.of(test.getSource()).forAll(order.checks()::contains)),
        withDisabled);
    judging.finish();
  }
}
