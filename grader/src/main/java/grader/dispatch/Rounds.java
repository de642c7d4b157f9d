package grader.dispatch;

import grader.model.Exercise;
import grader.model.TestFailure;
import grader.model.TestVerdict;
import grader.model.Variant;
import grader.model.VariantRun;
import grader.wire.ClassFile;
import grader.wire.CompiledVariant;
import grader.wire.Event;
import grader.wire.Request;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;

/** One student's tests on one variant after the other, in another worker where they kill one. */
final class Rounds {
  /**
   * Bugs on which one test may end its worker before it is left out: some more than an exercise
   * has. Each costs two workers, and these half a second of processor time each.
   */
  private static final int MOST_DEATHS = 40;

  /** As many of those a bug counts where the worker used up its time, which takes that long. */
  private static final int SLOW_DEATH = 8;

  /** Workers that may die on one variant while no test runs, or by somebody else's hand. */
  private static final int MOST_UNEXPLAINED = 20;

  /** jqwik keeps every class that it has seen, so a worker is not used for ever. */
  private static final int MOST_ROUNDS = 100;

  private final Exercise exercise;
  private final WorkerSlot slot;
  private final List<CompiledVariant> variants;
  private final List<ClassFile> tests;
  private List<Request.Limit> limits = List.empty();
  private Map<String, Integer> deaths = HashMap.empty();
  private List<VariantRun> runs = List.empty();
  private Option<String> broken = Option.none();

  Rounds(
      Exercise exercise, WorkerSlot slot, List<CompiledVariant> variants, List<ClassFile> tests) {
    this.exercise = exercise;
    this.slot = slot;
    this.variants = variants;
    this.tests = tests;
  }

  /** All runs so far. */
  List<VariantRun> runs() {
    return runs;
  }

  /** Why they could not be run, which is no fault of theirs. */
  Option<String> broken() {
    return broken;
  }

  void run(List<Variant> on, long seed, Set<String> without)
      throws IOException, InterruptedException {
    limits = on.exists(Variant::isCorrect) ? List.empty() : limits();
    for (Variant variant : on) {
      for (CompiledVariant compiled : variants.find(one -> one.name().equals(variant.name()))) {
        if (broken.isEmpty()) {
          renew();
          runs = runs.append(VariantRun.of(variant, seed, verdicts(compiled, seed, without)));
        }
      }
    }
  }

  /** Of every test, by what it took on correct code. */
  private List<Request.Limit> limits() {
    return runs.filter(run -> run.variant().isCorrect())
        .flatMap(VariantRun::verdicts)
        .groupBy(TestVerdict::test)
        .mapValues(verdicts -> verdicts.map(TestVerdict::steps).max().getOrElse(0L))
        .toList()
        .map(most -> new Request.Limit(most._1, exercise.budget().stepsOfTest(most._2)));
  }

  private void renew() {
    if (runs.nonEmpty() && runs.size() % MOST_ROUNDS == 0) {
      slot.discard();
    }
  }

  /** What kills a worker that has run other variants is tried once more in a fresh one. */
  private List<TestVerdict> verdicts(CompiledVariant variant, long seed, Set<String> without)
      throws IOException, InterruptedException {
    List<TestVerdict> decided = List.empty();
    Option<String> suspect = Option.none();
    int unexplained = 0;
    while (true) {
      WorkerProcess worker = slot.worker();
      worker.send(request(variant, seed, left(without, decided)));
      News last = worker.next();
      while (last instanceof News.Arrived(Event.Tested(TestVerdict verdict))) {
        decided = decided.append(verdict);
        last = worker.next();
      }
      if (last instanceof News.Arrived(Event.Finished finished)) {
        if (finished.disturbed()) {
          slot.discard();
        }
        return decided;
      }
      slot.discard();
      Option<String> killer = last instanceof News.Death death ? killer(death) : Option.none();
      unexplained += killer.isEmpty() ? 1 : 0;
      if (unexplained > MOST_UNEXPLAINED) {
        broken = Option.some("a worker died without a verdict");
        return decided;
      }
      if (killer.isDefined() && killer.equals(suspect) && last instanceof News.Death death) {
        decided = decided.appendAll(killer.map(test -> buried(test, death)));
      }
      suspect = killer;
      if (last instanceof News.Death death && death.cause() == Cause.KILLED) {
        decided = List.empty(); // from the beginning, since tests may share state
      }
    }
  }

  private List<String> left(Set<String> without, List<TestVerdict> decided) {
    return without
        .addAll(decided.map(TestVerdict::test))
        .addAll(deaths.filterValues(count -> count >= MOST_DEATHS).keySet())
        .toList()
        .sorted();
  }

  /** The test that killed the worker; none if no test ran, or somebody else killed it. */
  private static Option<String> killer(News.Death death) {
    return death
        .doing()
        .filter(doing -> death.cause() != Cause.KILLED)
        .map(doing -> doing.check())
        .filter(name -> !name.isEmpty());
  }

  private TestVerdict buried(String test, News.Death death) {
    deaths = deaths.put(test, death.cause() == Cause.TIME ? SLOW_DEATH : 1, Integer::sum);
    return TestVerdict.failed(test, false, TestFailure.limit("it " + death.cause().got()));
  }

  private Request request(CompiledVariant variant, long seed, List<String> without) {
    return new Request.RunTests(
        exercise.id(), tests, variant, exercise.budget(), seed, without, limits);
  }
}
