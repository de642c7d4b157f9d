package grader.report;

import grader.model.Trial;
import io.vavr.collection.List;

/** The table of exercises that {@code import} prints: which can be used, and why not. */
public final class TrialTable {
  private static final int NAME = 30;

  private TrialTable() {}

  /** One exercise. */
  public static List<String> row(Trial trial) {
    String name = Layout.padded(Layout.cut(trial.exercise(), NAME), NAME);
    return trial.usable()
        ? List.of("usable  " + name + "  " + tests(trial))
        : List.of("no      " + Layout.cut(trial.exercise(), Layout.WIDTH))
            .appendAll(trial.problems().flatMap(problem -> Layout.wrapped("          ", problem)));
  }

  private static String tests(Trial trial) {
    return (trial.tests() == 1 ? "1 test" : trial.tests() + " tests")
        + (trial.solved() ? "" : ", tried without a solution");
  }

  /** The last line. */
  public static String summary(List<Trial> trials) {
    int usable = trials.count(Trial::usable);
    return usable
        + " of "
        + (trials.size() == 1 ? "1 exercise" : trials.size() + " exercises")
        + " can be used.";
  }
}
