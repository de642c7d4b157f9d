package grader.wire;

import grader.model.Budget;
import grader.model.Course;
import grader.model.Exercise;
import grader.model.ScoredInspection;
import grader.model.SourceFile;
import grader.model.Variant;
import io.vavr.collection.List;

/** What the coordinator asks of a worker. A worker answers one request after the other. */
public sealed interface Request {

  /**
   * Compile the exercise and list its checks. Answered by {@link Event.Prepared} or {@link
   * Event.Unsound}.
   */
  record Prepare(Exercise exercise) implements Request {}

  /**
   * Grade a submission. Answered by {@link Event.Stopped}, or by any number of {@link
   * Event.Decided} and then {@link Event.Finished}.
   *
   * @param plan folder with the plan of the exercise; see {@link PlanFolder}
   * @param exercise its id, part of every seed
   * @param given source files of the exercise that a submission compiles against
   * @param suiteClasses the classes that hold checks
   * @param policy what the exercise adds to the allow-list
   * @param course what the exercise needs; without its files
   * @param checks ids of the checks to run
   */
  record Grade(
      String plan,
      String exercise,
      List<SourceFile> given,
      List<String> suiteClasses,
      List<String> submittedTypes,
      List<SourceFile> submission,
      List<SourceFile> companions,
      Budget budget,
      List<String> policy,
      List<ScoredInspection> inspections,
      Course course,
      long seed,
      List<String> checks)
      implements Request {}

  /**
   * Compile variants of an exercise, for students' tests to run on. Answered by {@link
   * Event.VariantsCompiled} or {@link Event.Unsound}.
   *
   * @param given source files of the exercise that every variant is compiled with
   */
  record CompileVariants(List<Variant> variants, List<SourceFile> given) implements Request {}

  /**
   * Compile a student's tests, and verify that they use only what tests may. Answered by {@link
   * Event.TestsCompiled} or {@link Event.Stopped}.
   *
   * @param contract the skeleton and the given files: all that tests may know of a variant
   */
  record CompileTests(List<SourceFile> tests, List<SourceFile> contract) implements Request {}

  /**
   * Run a student's tests on one variant. Answered by any number of {@link Event.Tested} and then
   * {@link Event.Finished}.
   *
   * @param tests classes that were verified
   * @param seed that properties derive theirs from
   * @param without tests that are not run
   * @param limits of tests that need not all the steps that the budget allows a test
   */
  record RunTests(
      String exercise,
      List<ClassFile> tests,
      CompiledVariant variant,
      Budget budget,
      long seed,
      List<String> without,
      List<Limit> limits)
      implements Request {}

  /** How many steps a row or try of a test may take. */
  record Limit(String test, long steps) {}
}
