package grader.wire;

import grader.model.Ending;
import grader.model.Finding;
import grader.model.TestVerdict;
import grader.model.Verdict;
import io.vavr.collection.List;

/** What a worker tells the coordinator. */
public sealed interface Event {

  record Prepared(Plan plan) implements Event {}

  /** The exercise itself cannot be used: its author has to mend what {@code reason} says. */
  record Unsound(String reason, List<Finding> findings) implements Event {}

  /** The submission does not get as far as running. */
  record Stopped(Ending ending, String reason, List<Finding> findings) implements Event {}

  record Decided(Verdict verdict) implements Event {}

  /**
   * Every check that could be run has its verdict.
   *
   * @param output the beginning of what the submission printed
   * @param disturbed whether the JVM is not as it was before the submission
   */
  record Finished(List<Finding> findings, String output, boolean disturbed) implements Event {}

  /** The worker itself failed. */
  record Broken(String reason, String stackTrace) implements Event {}

  record VariantsCompiled(List<CompiledVariant> variants) implements Event {}

  /**
   * The tests may be run.
   *
   * @param withoutAssertion those of their methods that compare nothing
   */
  record TestsCompiled(List<ClassFile> classes, List<String> withoutAssertion) implements Event {}

  /** A student's test has ended on the variant that was asked for. */
  record Tested(TestVerdict verdict) implements Event {}
}
