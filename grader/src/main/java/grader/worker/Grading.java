package grader.worker;

import grader.model.Ending;
import grader.model.Finding;
import grader.model.PolicyEntry;
import grader.model.SourceFile;
import grader.model.Verdict;
import grader.suite.SubmittedCode;
import grader.wire.ClassFile;
import grader.wire.CourseLibraries;
import grader.wire.Event;
import grader.wire.LastWords;
import grader.wire.PlanFolder;
import grader.wire.Request;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import grader.worker.compile.TypedSource;
import grader.worker.confine.SubmissionLoader;
import grader.worker.confine.allow.AllowListVerifier;
import grader.worker.inspect.Inspections;
import grader.worker.run.Suite;
import grader.worker.testing.TestRunning;
import io.vavr.Function1;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.NonNull;

/** The way of a submission through a worker: compile, inspect, contract, confine, run. */
final class Grading {
  // One at a time: an exercise has its own libraries and its own release of Java.
  private final Function1<Integer, SourceCompiler> compilers =
      Function1.<Integer, SourceCompiler>of(Grading::compiler).memoized();
  private final Function1<List<String>, AllowListVerifier> allowLists =
      Function1.<List<String>, AllowListVerifier>of(AllowListVerifier::new).memoized();
  private final Function1<List<String>, AllowListVerifier> courseAllowLists =
      Function1.<List<String>, AllowListVerifier>of(AllowListVerifier::forCourses).memoized();
  private final Linking linking = new Linking();
  private final LastWords lastWords;
  private final Printed printed;

  Grading(LastWords lastWords, Printed printed) {
    this.lastWords = lastWords;
    this.printed = printed;
  }

  // jspecify, since a type error in code that uses Vavr would otherwise draw a second message about
  // it.
  private static SourceCompiler compiler(int release) {
    return new SourceCompiler(
        List.of(library(Option.class), library(NonNull.class)).appendAll(CourseLibraries.jars()),
        release);
  }

  private static Path library(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param events told of every verdict
   * @return the last event
   */
  Event grade(Request.Grade request, Consumer<Event> events) throws IOException {
    printed.take();
    PlanFolder.Contents plan = new PlanFolder(Path.of(request.plan())).contents();
    return compiled(request)
        .flatMap(compiled -> linking.linked(request, plan, compiled))
        .flatMap(linked -> allowed(request, plan, linked))
        .map(linked -> judged(request, plan, linked, events))
        .fold(stopped -> stopped, finished -> finished);
  }

  /**
   * @param events told of every test
   * @return the last event
   */
  Event runTests(Request.RunTests request, Consumer<Event> events) {
    Surroundings before = Surroundings.now();
    TestRunning.run(request, lastWords, events);
    printed.take(); // what tests print is nobody's affair
    return new Event.Finished(List.empty(), "", !before.equals(Surroundings.now()));
  }

  private Either<Event, Compiled> compiled(Request.Grade request) {
    List<String> given = request.given().map(file -> file.type());
    return compilers
        .apply(request.course().release())
        .compile(
            request.submission(),
            request.given().appendAll(request.companions()),
            source ->
                given.contains(source.file().type()) ? List.empty() : findings(request, source))
        .mapLeft(errors -> doesNotCompile(errors))
        .map(compiled -> new Compiled(without(given, compiled.classes()), compiled.warnings()));
  }

  private static Event doesNotCompile(List<Finding> errors) {
    return new Event.Stopped(Ending.DOES_NOT_COMPILE, "it does not compile", errors);
  }

  /** A submitted copy of a given type is ignored. */
  private static List<ClassFile> without(List<String> types, List<ClassFile> classes) {
    return classes.reject(
        file ->
            types.exists(type -> file.name().equals(type) || file.name().startsWith(type + "$")));
  }

  /** In the code of another course, what its author gives points for. */
  private static List<Finding> findings(Request.Grade request, TypedSource source) {
    List<Finding> all = Inspections.of(source);
    return request.course().ordinary()
        ? all.filter(found -> request.inspections().exists(one -> one.id().equals(found.rule())))
        : all;
  }

  private Either<Event, Linked> allowed(
      Request.Grade request, PlanFolder.Contents plan, Linked linked) {
    List<Finding> forbidden =
        request.policy().contains(PolicyEntry.ANYTHING)
            ? List.empty()
            : (request.course().ordinary() ? courseAllowLists : allowLists)
                .apply(request.policy())
                .findings(
                    linked.compiled().classes(),
                    plan.given(),
                    plan.suite().map(ClassFile::name).toSet());
    return forbidden.isEmpty()
        ? Either.right(linked)
        : Either.left(
            new Event.Stopped(Ending.FORBIDDEN, "it uses what cannot be used here", forbidden));
  }

  private Event judged(
      Request.Grade request, PlanFolder.Contents plan, Linked linked, Consumer<Event> events) {
    Surroundings before = Surroundings.now();
    Compiled compiled = linked.compiled();
    SubmissionLoader submission =
        new SubmissionLoader(compiled.classes(), plan.given(), Grading.class.getClassLoader());
    SubmittedCode.recognise(submission.ownTypes(plan.skeletons()));
    return Suite.of(
            request.suiteClasses(), linked.suite(), submission, Option.some(plan.resources()))
        .fold(
            missing -> new Event.Broken("the plan has no class " + missing, ""),
            suite -> {
              request
                  .inspections()
                  .map(scored -> scored.verdict(compiled.warnings()))
                  .filter(verdict -> request.checks().contains(verdict.check()))
                  .forEach(verdict -> events.accept(new Event.Decided(verdict)));
              judge(suite, request, plan, events);
              return new Event.Finished(
                  compiled.warnings(), printed.take(), !before.equals(Surroundings.now()));
            });
  }

  private void judge(
      Suite suite, Request.Grade request, PlanFolder.Contents plan, Consumer<Event> events) {
    Suite.Order order =
        new Suite.Order(request.exercise(), request.budget(), request.seed(), request.checks());
    Consumer<Verdict> decided = verdict -> events.accept(new Event.Decided(verdict));
    if (request.course().ordinary()) {
      suite.judgeOrdinary(
          order, plan.sources(), request.course().runsDisabled(), lastWords, decided);
    } else {
      String first = request.submission().map(SourceFile::text).headOption().getOrElse("");
      suite.judge(order, first, lastWords, decided);
    }
  }
}
