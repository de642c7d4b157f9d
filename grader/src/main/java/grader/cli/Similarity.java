package grader.cli;

import grader.dispatch.ClassComparison;
import grader.model.ClassResults;
import grader.model.Exercise;
import grader.model.Similarities;
import grader.wire.SimilaritiesFile;
import io.vavr.collection.List;
import java.io.IOException;
import picocli.CommandLine;

/** Whether similar submissions of a class are looked for. */
final class Similarity {
  @CommandLine.Option(
      names = "--similarity",
      description =
          "Also look for submissions that are similar to each other, by JPlag. They are shown in"
              + " index.html only, and never count.")
  private boolean wanted;

  /**
   * Looks for them where that is wanted, and keeps in the folder what is found.
   *
   * @return what the teacher should know, a sentence each
   * @throws IOException if that cannot be kept
   */
  List<String> look(Exercise exercise, ClassResults results, GradedFolder folder)
      throws IOException, InterruptedException {
    SimilaritiesFile file = folder.similarities();
    file.remove(); // what was found in the class as it was before
    if (!wanted) {
      return List.empty();
    }
    Similarities similarities = similarities(exercise, results);
    file.write(similarities);
    return List.of(sentence(similarities));
  }

  private static Similarities similarities(Exercise exercise, ClassResults results)
      throws InterruptedException {
    try {
      return ClassComparison.of(results, exercise);
    } catch (IOException e) {
      return new Similarities.Unknown(Unwritable.reason(e));
    }
  }

  private static String sentence(Similarities similarities) {
    return switch (similarities) {
      case Similarities.Found found ->
          "Similar submissions: "
              + (found.clusters().isEmpty()
                  ? "none"
                  : found
                      .clusters()
                      .map(c -> c.members().size())
                      .mkString("clusters of ", ", ", ""))
              + (found.skipped().isEmpty() ? "" : "; " + found.skipped().size() + " not compared")
              + ".";
      case Similarities.Unknown unknown ->
          "Similar submissions could not be looked for: " + unknown.reason() + ".";
    };
  }
}
