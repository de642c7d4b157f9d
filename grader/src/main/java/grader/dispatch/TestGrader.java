package grader.dispatch;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Level;
import grader.model.Check;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.TestJudgement;
import grader.model.TestTerms;
import grader.model.TestsResult;
import grader.model.Variant;
import grader.wire.CompiledVariant;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.io.IOException;

/**
 * Grades the tests that students write, by the variants of the exercise that these can tell apart:
 * a function of tests, exercise, variants and seeds. Not for use by several threads at once.
 */
public final class TestGrader implements AutoCloseable {
  /** jqwik keeps every class that it has seen, and all variants are run by one worker. */
  private static final int MOST_SUBMISSIONS = 1;

  private final Exercise exercise;
  private final TestTerms terms;
  private final List<CompiledVariant> compiled;
  private final List<Check> checks;
  private final WorkerSlot slot;
  private final Level containment;

  private TestGrader(
      Exercise exercise,
      TestTerms terms,
      List<CompiledVariant> compiled,
      List<Check> checks,
      WorkerSlot slot,
      Level containment) {
    this.exercise = exercise;
    this.terms = terms;
    this.compiled = compiled;
    this.checks = checks;
    this.slot = slot;
    this.containment = containment;
  }

  /**
   * Makes the exercise and its variants ready, if that was not done before.
   *
   * @return or why the exercise cannot be used, for its author
   */
  public static Either<Event.Unsound, TestGrader> of(
      Installation installation, Exercise exercise, TestTerms terms)
      throws IOException, InterruptedException {
    Either<Event.Unsound, WorkerSlot> slot =
        WorkerSlot.of(installation, exercise, Jail.strongest(), MOST_SUBMISSIONS);
    for (WorkerSlot workers : slot) {
      return of(installation, exercise, terms, workers);
    }
    return Either.left(slot.getLeft());
  }

  private static Either<Event.Unsound, TestGrader> of(
      Installation installation, Exercise exercise, TestTerms terms, WorkerSlot slot)
      throws IOException, InterruptedException {
    Level containment = slot.level();
    Either<Event.Unsound, Prepared> prepared = Prepared.of(installation, exercise, slot);
    Either<Event.Unsound, List<CompiledVariant>> compiled =
        new KeptVariants(installation).of(exercise, terms.variants(), slot);
    Either<Event.Unsound, TestGrader> grader =
        prepared.flatMap(
            plan ->
                compiled.map(
                    classes ->
                        new TestGrader(
                            exercise, terms, classes, plan.checks(), slot, containment)));
    if (grader.isLeft()) {
      slot.close();
    }
    return grader;
  }

  /** How far the operating system confines what tests do. */
  public Level containment() {
    return containment;
  }

  /**
   * What the tests are worth.
   *
   * @param name of the submission
   * @param tests the student's files, at least one
   */
  public TestsResult grade(String name, List<SourceFile> tests)
      throws IOException, InterruptedException {
    return judge(tests)
        .fold(
            stopped ->
                TestsResult.stopped(
                    exercise.id(), name, stopped.ending(), stopped.reason(), stopped.findings()),
            judgement -> terms.scoring(exercise.id(), checks).result(name, judgement));
  }

  /**
   * Runs the tests on the correct variants, and those of them that hold there on the bugs. Under
   * all seeds but the first, only properties are run. The judgement names bugs, so it is for
   * authors of exercises.
   *
   * @return or why there is nothing to judge
   */
  public Either<Event.Stopped, TestJudgement> judge(List<SourceFile> tests)
      throws IOException, InterruptedException {
    Either<Event.Stopped, Event.TestsCompiled> verified = compile(tests);
    for (Event.TestsCompiled ready : verified) {
      Rounds rounds = new Rounds(exercise, slot, compiled, ready.classes());
      TestJudgement nothing =
          new TestJudgement(
              terms.variants().reject(Variant::isCorrect),
              List.empty(),
              terms.seeds(),
              ready.withoutAssertion().toSet());
      judge(rounds, nothing);
      slot.served();
      return rounds
          .broken()
          .<Either<Event.Stopped, TestJudgement>>map(
              reason -> Either.left(new Event.Stopped(Ending.NOT_GRADED, reason, List.empty())))
          .getOrElse(() -> Either.right(nothing.with(rounds.runs())));
    }
    return verified.map(
        none -> new TestJudgement(List.empty(), List.empty(), terms.seeds(), HashSet.empty()));
  }

  private void judge(Rounds rounds, TestJudgement nothing)
      throws IOException, InterruptedException {
    List<Variant> correct = terms.variants().filter(Variant::isCorrect);
    Set<String> without = HashSet.empty();
    for (List<Variant> some : List.of(correct, terms.variants().removeAll(correct))) {
      for (long seed : nothing.seeds()) {
        TestJudgement soFar = nothing.with(rounds.runs());
        without =
            soFar
                .tests()
                .filter(
                    test ->
                        !soFar.counts(test) || (!soFar.isFirst(seed) && !soFar.isProperty(test)))
                .toSet();
        if (soFar.tests().isEmpty() || without.size() < soFar.tests().size()) {
          rounds.run(some, seed, without);
        }
      }
    }
  }

  private Either<Event.Stopped, Event.TestsCompiled> compile(List<SourceFile> tests)
      throws IOException, InterruptedException {
    Request request =
        new Request.CompileTests(tests, exercise.skeletons().appendAll(exercise.given()));
    return switch (slot.answer(request)) {
      case News.Arrived(Event.TestsCompiled ready) -> Either.right(ready);
      case News.Arrived(Event.Stopped stopped) -> Either.left(stopped);
      case News.Arrived(Event other) -> stopped(Ending.NOT_GRADED, "a worker answered " + other);
      case News.Death death ->
          death.cause() == Cause.CRASH || death.cause() == Cause.KILLED
              ? stopped(Ending.NOT_GRADED, "a worker died without a verdict")
              : stopped(Ending.DOES_NOT_COMPILE, "it could not be compiled");
    };
  }

  private static Either<Event.Stopped, Event.TestsCompiled> stopped(Ending ending, String reason) {
    return Either.left(new Event.Stopped(ending, reason, List.empty()));
  }

  @Override
  public void close() {
    slot.close();
  }
}
