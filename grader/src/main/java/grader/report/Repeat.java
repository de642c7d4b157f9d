package grader.report;

import grader.model.Result;
import grader.model.SourceFile;
import io.vavr.collection.List;

/** The command that comes to the same verdicts again. */
public final class Repeat {
  private Repeat() {}

  /**
   * {@code grader check safe-division SafeDivision.java --seed 7}, since without the file it would
   * check the skeleton.
   *
   * @param files of the submission; the first one stands for it
   */
  public static String command(Result result, List<SourceFile> files) {
    String file = files.headOption().map(first -> " " + first.name()).getOrElse("");
    return Printable.line("grader check " + result.exercise() + file + " --seed " + result.seed());
  }
}
