package grader.worker.testing;

import grader.model.TestFailure;
import grader.model.TestOutcome;
import grader.model.TestVerdict;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;

/**
 * The verdicts of rows and repetitions, until that of their test is decided by them. A test that
 * has no rows counts as its only one.
 */
final class RowVerdicts {
  private final Consumer<TestVerdict> decided;
  private LinkedHashMap<String, Boolean> open = LinkedHashMap.empty();
  private Map<String, List<TestVerdict>> rows = HashMap.empty();

  /**
   * @param decided told the verdict of every test that was expected, once
   */
  RowVerdicts(Consumer<TestVerdict> decided) {
    this.decided = decided;
  }

  void expect(String test, boolean property) {
    open = open.put(test, property);
  }

  /** Whether it is expected, and has no verdict yet. */
  boolean isOpen(String test) {
    return open.containsKey(test);
  }

  /**
   * @param row what tells it from the others; empty for what has none
   */
  void ended(String test, String row, TestExecutionResult result, Effort effort) {
    boolean property = isProperty(test);
    if (effort.spent() || result.getStatus() == TestExecutionResult.Status.FAILED) {
      TestFailure failure = Explanation.of(result.getThrowable().orElse(null), effort.spent(), row);
      add(TestVerdict.failed(test, property, failure), effort);
    } else {
      boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
      TestOutcome outcome = passed ? TestOutcome.PASSED : TestOutcome.ABORTED;
      add(TestVerdict.without(test, property, outcome), effort);
    }
  }

  void disabled(String test) {
    add(TestVerdict.without(test, isProperty(test), TestOutcome.DISABLED));
    decide(test);
  }

  /** The worst of its rows: one that failed, or else one that passed. */
  void decide(String test) {
    if (isOpen(test)) {
      List<TestVerdict> all = rows.getOrElse(test, List.empty());
      TestVerdict verdict =
          all.find(row -> row.outcome().catches())
              .orElse(() -> all.find(row -> row.outcome() == TestOutcome.PASSED))
              .orElse(all::headOption)
              .getOrElse(() -> TestVerdict.without(test, isProperty(test), TestOutcome.NOT_RUN));
      open = open.remove(test);
      decided.accept(verdict.costing(all.map(TestVerdict::steps).max().getOrElse(0L)));
    }
  }

  /** What was not reached has its verdict too. */
  void decideAll() {
    open.keySet().forEach(this::decide);
  }

  private boolean isProperty(String test) {
    return open.getOrElse(test, false);
  }

  private void add(TestVerdict row, Effort effort) {
    add(row.costing(effort.steps()).after(effort.tries()));
  }

  private void add(TestVerdict row) {
    rows = rows.put(row.test(), rows.getOrElse(row.test(), List.empty()).append(row));
  }
}
