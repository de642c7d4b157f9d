package grader.wire;

import grader.model.Budget;
import grader.model.Exercise;
import grader.model.ScoredInspection;
import grader.model.SourceFile;
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
      long seed,
      List<String> checks)
      implements Request {}
}
