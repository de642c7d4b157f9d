package grader.worker;

import grader.model.Ending;
import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.wire.Event;
import grader.wire.PlanFolder;
import grader.wire.Request;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import grader.worker.contract.Contract;
import grader.worker.contract.Linkage;
import io.vavr.Function1;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Sees to it that suite and submission fit together. In grader's own exercises a submission
 * declares exactly what the skeleton does. In those of other courses it declares what the suite
 * uses; what a student declares with other types than the skeleton, or where there is no skeleton,
 * may be used by the same source of a suite all the same, which is then compiled against it.
 */
final class Linking {
  private final Function1<Integer, SourceCompiler> compilers =
      Function1.<Integer, SourceCompiler>of(
              release -> new SourceCompiler(SourceCompiler.ownClassPath(), release))
          .memoized();

  /**
   * @return or what the submission lacks
   */
  Either<Event, Linked> linked(Request.Grade request, PlanFolder.Contents plan, Compiled compiled) {
    return request.course().ordinary()
        ? toAnySuite(request, plan, compiled)
        : toOwnSuite(request, plan, compiled);
  }

  private static Either<Event, Linked> toOwnSuite(
      Request.Grade request, PlanFolder.Contents plan, Compiled compiled) {
    List<String> problems =
        new Contract(request.submittedTypes(), plan.skeletons()).problems(compiled.classes());
    return problems.isEmpty()
        ? Either.right(new Linked(compiled, plan.suite()))
        : Either.left(lacking(request, problems));
  }

  private Either<Event, Linked> toAnySuite(
      Request.Grade request, PlanFolder.Contents plan, Compiled compiled) {
    Linkage linkage = new Linkage(plan.suite(), plan.skeletons());
    List<ClassFile> classes = compiled.classes().appendAll(plan.given());
    List<String> problems = linkage.problems(classes);
    if (problems.isEmpty() && !linkage.mayBindOtherwise(classes)) {
      return Either.right(new Linked(compiled, plan.suite()));
    }
    return recompiled(request, plan.sources())
        .orElse(Option.when(problems.isEmpty(), plan.suite()))
        .map(suite -> new Linked(compiled, suite))
        .toEither(() -> lacking(request, problems));
  }

  /** None if the suite cannot be compiled against the submission. */
  private Option<List<ClassFile>> recompiled(Request.Grade request, List<SourceFile> suite) {
    List<SourceFile> others =
        request.submission().appendAll(request.companions()).appendAll(request.given());
    List<SourceFile> named =
        request
            .submittedTypes()
            .flatMap(
                type -> others.find(file -> file.declares(type)).map(file -> named(type, file)));
    return compilers
        .apply(request.course().release())
        .compile(suite, named.appendAll(others).distinctBy(SourceFile::type))
        .toOption()
        .map(compiled -> compiled.classes().filter(file -> file.isOf(suite)));
  }

  /** A compiler looks for a type in a file of its name. */
  private static SourceFile named(String type, SourceFile file) {
    return new SourceFile(type + ".java", file.text());
  }

  private static Event lacking(Request.Grade request, List<String> problems) {
    String file = request.submission().map(SourceFile::name).headOption().getOrElse("");
    return new Event.Stopped(
        Ending.CONTRACT,
        "it does not declare what the exercise asks for",
        problems.map(problem -> new Finding(Finding.Level.ERROR, "contract", problem, file, 0, 0)));
  }
}
