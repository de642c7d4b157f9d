package grader.report;

import grader.model.Chance;
import grader.model.TestsResult;
import io.vavr.collection.List;
import java.util.Locale;

/** What reports in several forms say of tests in the same words. */
public final class TestSentences {
  private TestSentences() {}

  /** The score and what it comes from, on one line. */
  public static String score(TestsResult result) {
    return result.score()
        + " of "
        + result.maximum()
        + " concepts; "
        + result.caught()
        + " of "
        + result.bugs()
        + " mistakes caught";
  }

  /** What is to be known of single tests and of groups of them, a sentence each. */
  public static List<String> notes(TestsResult result) {
    return untried(result).appendAll(alike(result));
  }

  private static List<String> untried(TestsResult result) {
    return result
        .tests()
        .flatMap(
            test ->
                test.untried()
                    .map(
                        untried ->
                            "`"
                                + test.test()
                                + "` was not tried on "
                                + untried.bugs()
                                + " of the mistakes, since on "
                                + untried.ended()
                                + " others "
                                + untried.why()
                                + "."));
  }

  private static List<String> alike(TestsResult result) {
    return result
        .alike()
        .map(
            group ->
                listed(group.map(name -> "`" + name + "`"))
                    + " catch the same mistakes; one of them would do.");
  }

  private static String listed(List<String> names) {
    return names.dropRight(1).mkString(", ")
        + names.takeRight(1).map(last -> " and " + last).mkString();
  }

  /**
   * How often something is caught, such as "under 2 of 3 seeds, with some 1,500 tries expected".
   *
   * @param seeds of how many seeds
   */
  public static String often(Chance chance, int seeds) {
    return "under "
        + chance.seeds()
        + " of "
        + seeds
        + " seeds"
        + (chance.tries() > 0
            ? String.format(
                Locale.ROOT, "; some %,d tries are expected to catch it", chance.tries())
            : "");
  }
}
