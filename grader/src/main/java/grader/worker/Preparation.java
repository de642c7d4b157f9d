package grader.worker;

import grader.model.Check;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.ScoredInspection;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.wire.Event;
import grader.wire.Plan;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import grader.worker.confine.SubmissionLoader;
import grader.worker.inspect.Inspections;
import grader.worker.run.Suite;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Makes an exercise ready: compiles what its author wrote, and lists the checks. */
final class Preparation {
  private final Exercise exercise;
  private final SourceCompiler compiler;

  Preparation(Exercise exercise) {
    this.exercise = exercise;
    this.compiler = new SourceCompiler(SourceCompiler.ownClassPath(), exercise.course().release());
  }

  Event prepare() {
    return compiled()
        .mapLeft(this::doesNotCompile)
        .flatMap(classes -> known().flatMap(inspections -> plan(classes)))
        .fold(unsound -> unsound, Event.Prepared::new);
  }

  /**
   * With the skeletons; or, where a course leaves it to students what to declare, with its own
   * solution.
   */
  private Either<List<Finding>, List<ClassFile>> compiled() {
    List<SourceFile> reference = exercise.course().reference();
    Either<List<Finding>, List<ClassFile>> withSkeletons = compiled(exercise.skeletons());
    return withSkeletons.isRight() || reference.isEmpty()
        ? withSkeletons
        : compiled(exercise.completed(reference)).orElse(withSkeletons);
  }

  private Either<List<Finding>, List<ClassFile>> compiled(List<SourceFile> submission) {
    List<String> types = submission.map(SourceFile::type);
    return compiler
        .compile(
            submission
                .appendAll(exercise.given().reject(file -> types.contains(file.type())))
                .appendAll(exercise.suite()),
            List.empty())
        .map(Compiled::classes);
  }

  private Event doesNotCompile(List<Finding> errors) {
    Finding first = errors.head();
    return new Event.Unsound(
        (exercise.suite().exists(file -> file.name().equals(first.file()))
                ? "the suite does not compile: "
                : "what students get does not compile: ")
            + first.place()
            + ": "
            + first.message(),
        errors);
  }

  private Either<Event, Plan> plan(List<ClassFile> classes) {
    List<ClassFile> suite = classes.filter(file -> file.isOf(exercise.suite()));
    List<ClassFile> given = classes.filter(file -> file.isOf(exercise.given()));
    List<ClassFile> skeletons = classes.removeAll(suite).removeAll(given);
    SubmissionLoader submission =
        new SubmissionLoader(skeletons, given, Preparation.class.getClassLoader());
    return Suite.of(exercise.suiteClasses(), suite, submission, Option.none())
        .mapLeft(missing -> "there is no class " + missing + " in its suite")
        .flatMap(linked -> checks(linked, suite))
        .<Event>mapLeft(reason -> new Event.Unsound(reason, List.empty()))
        .map(checks -> checks.appendAll(exercise.inspections().map(ScoredInspection::check)))
        .map(
            checks ->
                new Plan(
                    skeletons,
                    given,
                    suite,
                    exercise.course().ordinary() ? exercise.suite() : List.empty(),
                    exercise.course().resources(),
                    checks));
  }

  private Either<String, List<Check>> checks(Suite linked, List<ClassFile> suite) {
    return exercise.course().ordinary()
        ? linked.planOrdinary(suite, exercise.course().runsDisabled())
        : linked.plan(suite);
  }

  /** The inspections that it gives points for, all of which there are. */
  private Either<Event, List<ScoredInspection>> known() {
    return exercise
        .inspections()
        .find(scored -> !Inspections.ids().contains(scored.id()))
        .<Either<Event, List<ScoredInspection>>>map(
            unknown ->
                Either.left(
                    new Event.Unsound(
                        "there is no inspection `"
                            + unknown.id()
                            + "`; there are: "
                            + Inspections.ids().mkString(", "),
                        List.empty())))
        .getOrElse(() -> Either.right(exercise.inspections()));
  }
}
