package grader.model;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * What the solutions of an exercise say about its suite.
 *
 * @param correct how many correct solutions there are
 * @param seeds under how many seeds each of them was graded
 * @param caught per seeded bug, the ids of the checks that falsified it
 * @param problems why the exercise is not sound, a sentence each
 * @param idle ids of the checks that catch no seeded bug
 */
public record Soundness(
    String exercise,
    List<Check> checks,
    int correct,
    int seeds,
    List<Tuple2<String, Set<String>>> caught,
    List<String> problems,
    List<String> idle) {

  public static Soundness of(
      String exercise,
      List<Check> checks,
      int correct,
      int seeds,
      List<Tuple2<String, Set<String>>> caught,
      List<String> problems) {
    List<String> idle =
        checks.map(Check::id).filter(check -> caught.forAll(bug -> !bug._2.contains(check)));
    return new Soundness(exercise, checks, correct, seeds, caught, problems, idle);
  }

  /** Ids of the checks that a submission failed. */
  public static Set<String> caught(Result result) {
    return result
        .checks()
        .filter(check -> !check.held() && check.outcome() != Outcome.NOT_RUN)
        .map(CheckResult::id)
        .toSet();
  }

  /** A correct solution must hold everything. */
  public static List<String> ofCorrect(Result result) {
    return result.outcome() == Ending.PASSED
        ? List.empty()
        : List.of(
            "the correct solution "
                + result.submission()
                + " "
                + said(result)
                + " under seed "
                + result.seed());
  }

  public static List<String> ofSkeleton(Result result) {
    return result.outcome() == Ending.FAILED
        ? List.empty()
        : List.of("the skeleton must fail, but it " + said(result));
  }

  /** A bug must be falsified by the checks it names, which must exist. */
  public static List<String> ofBug(String name, List<String> mustCatch, Result result) {
    if (result.outcome() != Ending.FAILED) {
      return List.of("the bug " + name + " must fail, but it " + said(result));
    }
    return mustCatch
        .removeAll(caught(result))
        .map(check -> "the bug " + name + " is not caught by " + check);
  }

  private static String said(Result result) {
    return switch (result.outcome()) {
      case PASSED -> "passed";
      case FAILED -> "failed " + caught(result).mkString(", ");
      default ->
          "was stopped: "
              + result.reason().getOrElse("")
              + " "
              + result.findings().map(Finding::message).mkString("; ");
    };
  }
}
