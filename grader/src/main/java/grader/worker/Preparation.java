package grader.worker;

import grader.model.Exercise;
import grader.model.Finding;
import grader.model.ScoredInspection;
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

/** Makes an exercise ready: compiles what its author wrote, and lists the checks. */
final class Preparation {
  private final SourceCompiler compiler = new SourceCompiler(SourceCompiler.ownClassPath());

  Event prepare(Exercise exercise) {
    return compiler
        .compile(
            exercise.skeletons().appendAll(exercise.given()).appendAll(exercise.suite()),
            List.empty())
        .map(Compiled::classes)
        .mapLeft(Preparation::doesNotCompile)
        .flatMap(classes -> known(exercise).flatMap(inspections -> plan(exercise, classes)))
        .fold(unsound -> unsound, Event.Prepared::new);
  }

  private static Event doesNotCompile(List<Finding> errors) {
    return new Event.Unsound(
        "the suite does not compile against the skeleton: "
            + errors.map(Preparation::line).headOption().getOrElse(""),
        errors);
  }

  private static String line(Finding error) {
    return error.file() + ":" + error.line() + ": " + error.message();
  }

  private static Either<Event, Plan> plan(Exercise exercise, List<ClassFile> classes) {
    List<ClassFile> skeletons = declaredIn(exercise.skeletons().map(file -> file.type()), classes);
    List<ClassFile> given = declaredIn(exercise.given().map(file -> file.type()), classes);
    List<ClassFile> suite = classes.removeAll(skeletons).removeAll(given);
    SubmissionLoader submission =
        new SubmissionLoader(skeletons, given, Preparation.class.getClassLoader());
    return Suite.of(exercise.suiteClasses(), suite, submission)
        .mapLeft(missing -> "there is no class " + missing + " in its suite")
        .flatMap(linked -> linked.plan(suite))
        .<Event>mapLeft(reason -> new Event.Unsound(reason, List.empty()))
        .map(checks -> checks.appendAll(exercise.inspections().map(ScoredInspection::check)))
        .map(checks -> new Plan(skeletons, given, suite, checks));
  }

  /** The inspections that it gives points for, all of which there are. */
  private static Either<Event, List<ScoredInspection>> known(Exercise exercise) {
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

  /** These types and the ones nested in them. */
  private static List<ClassFile> declaredIn(List<String> types, List<ClassFile> classes) {
    return classes.filter(
        file ->
            types.exists(type -> file.name().equals(type) || file.name().startsWith(type + "$")));
  }
}
