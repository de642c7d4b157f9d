package grader.worker.run;

import grader.model.Counterexample;
import grader.model.Sample;
import grader.model.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.engine.execution.lifecycle.ExtendedPropertyExecutionResult;
import org.opentest4j.TestAbortedException;

/**
 * One property: first all its edge cases, with failures only noted, and random samples up to the
 * first failure; then, only if one failed, once more with the same seed to shrink it.
 */
final class PropertyRun {
  /** Failures noted before the first run ends early: more would tell a student nothing. */
  private static final int MOST_FAILURES = 200;

  /**
   * Tries that spend their whole step budget before a run ends early: each costs as much as
   * thousands of others.
   */
  private static final int MOST_COSTLY = 50;

  private final String check;
  private final Tries tries;
  private final long steps;
  private final int shrinkAttempts;

  private final java.util.List<Noted> noted = new ArrayList<>();
  private final java.util.List<Shrunk> shrunk = new ArrayList<>();
  private boolean noting;
  private int count;
  private int attempts;
  private int costly;
  private int edgeCases;

  private record Noted(int number, Failure failure) {}

  private record Shrunk(List<Object> parameters, Failure failure) {}

  PropertyRun(String check, Tries tries, long steps, int shrinkAttempts) {
    this.check = check;
    this.tries = tries;
    this.steps = steps;
    this.shrinkAttempts = shrinkAttempts;
  }

  PropertyExecutionResult run(PropertyExecutor property) {
    noting = true;
    PropertyExecutionResult first = property.execute();
    noting = false;
    edgeCases =
        first instanceof ExtendedPropertyExecutionResult extended
                && extended.generation() == GenerationMode.RANDOMIZED
            ? extended.edgeCases().tried()
            : 0;
    costly = 0;
    return noted.isEmpty() ? first : property.execute();
  }

  TryExecutionResult tried(TryExecutor code, java.util.List<Object> parameters) {
    if (!noting && !shrunk.isEmpty() && ++attempts > shrinkAttempts) {
      throw new ShrunkEnough();
    }
    Discarded discarded = new Discarded();
    Option<Failure> failure = tries.run(check, steps, () -> discarded.run(code, parameters));
    count++;
    if (discarded.yes) {
      return TryExecutionResult.invalid();
    }
    return failure
        .map(found -> noting ? note(found) : shrink(found, parameters))
        .getOrElse(TryExecutionResult::satisfied);
  }

  /** Runs a try, and tells a sample that the property assumes away from one that fails. */
  private static final class Discarded {
    private boolean yes;

    void run(TryExecutor code, java.util.List<Object> parameters) throws Throwable {
      TryExecutionResult result = code.execute(parameters);
      Option<Throwable> thrown = Option.ofOptional(result.throwable());
      yes = result.isInvalid() && thrown.forAll(t -> t instanceof TestAbortedException);
      if (!yes && !result.isSatisfied()) {
        throw thrown.getOrElse(() -> new AssertionError("the property returned false"));
      }
    }
  }

  private TryExecutionResult note(Failure failure) {
    noted.add(new Noted(count, failure));
    costly += isCostly(failure) ? 1 : 0;
    return TryExecutionResult.satisfied(noted.size() >= MOST_FAILURES || costly >= MOST_COSTLY);
  }

  private TryExecutionResult shrink(Failure failure, java.util.List<Object> parameters) {
    if (!shrunk.isEmpty() && !shrunk.getFirst().failure.cause().equals(failure.cause())) {
      return TryExecutionResult.satisfied(); // another mistake: not a smaller form of this one
    }
    shrunk.add(new Shrunk(List.ofAll(parameters), failure));
    costly += isCostly(failure) ? 1 : 0;
    if (costly >= MOST_COSTLY) {
      throw new ShrunkEnough();
    }
    return TryExecutionResult.falsified(new AssertionError(check));
  }

  private static boolean isCostly(Failure failure) {
    return failure.outcome() == grader.model.Outcome.STEP_LIMIT;
  }

  Verdict verdict(PropertyExecutionResult result) {
    if (noted.isEmpty()) {
      return result.status() == PropertyExecutionResult.Status.SUCCESSFUL
          ? Verdict.held(check)
          : Verdict.fault(
              check,
              result
                  .throwable()
                  .map(Throwable::toString)
                  .orElse("the property was " + result.status()));
    }
    Failure original = shrunk.isEmpty() ? noted.getFirst().failure : shrunk.getFirst().failure;
    Failure smallest = smallest(result).getOrElse(original);
    Verdict verdict = smallest.verdict(check);
    if (!smallest.bySubmission()) {
      return verdict;
    }
    return new Verdict(
        check,
        verdict.outcome(),
        Option.some(Counterexample.of(smallest.sample(), original.sample().call())),
        failingEdgeCases(),
        verdict.line(),
        verdict.instead(),
        verdict.fault());
  }

  /**
   * jqwik names the smallest sample; where it was stopped, or nothing was smaller, it is the last
   * one that failed.
   */
  private Option<Failure> smallest(PropertyExecutionResult result) {
    Option<List<Object>> named = Option.ofOptional(result.falsifiedParameters()).map(List::ofAll);
    List<Shrunk> found = List.ofAll(shrunk);
    return found
        .findLast(one -> named.contains(one.parameters))
        .orElse(found.lastOption())
        .map(Shrunk::failure);
  }

  private List<Sample> failingEdgeCases() {
    return List.ofAll(noted)
        .filter(one -> one.number <= edgeCases)
        .map(one -> one.failure.sample())
        .distinct();
  }

  /** Leaves jqwik's shrinking at once; only an error that is no assertion does. */
  private static final class ShrunkEnough extends Error {
    ShrunkEnough() {
      super("shrunk enough", null, false, false);
    }
  }
}
