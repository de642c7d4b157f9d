package grader.similarity;

import de.jplag.GreedyStringTiling;
import de.jplag.JPlagComparison;
import de.jplag.Language;
import de.jplag.Submission;
import de.jplag.SubmissionSet;
import de.jplag.exceptions.ExitException;
import de.jplag.options.JPlagOptions;
import grader.wire.Comparing;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares every submission with every other one.
 *
 * <p>By JPlag's parts, not by its {@code run}: that compares on several threads, which share maps
 * that are not made for it, and orders submissions by hashes of their paths.
 */
final class Comparison {
  /**
   * Tokens that must be the same in a row. With JPlag's 9, half of the reordered copies of programs
   * of 30 lines are missed; with 5, programs that were written apart look alike.
   */
  private static final int SHORTEST_MATCH = 7;

  /**
   * Part of both programs, without what was given, from which a pair is told. Of 280 pairs of
   * solutions of our exercises in different styles, none reaches it; of their copies with other
   * names and all methods in reverse order, four in five do.
   */
  private static final double SIMILAR = 2.0 / 3;

  /** Tokens in all matches of a pair; in less, people agree by chance. */
  private static final int LEAST_IN_COMMON = 20;

  private final SourceFolders folders;
  private final Consumer<Comparing> told;
  private final Language language;
  private final JPlagOptions options;
  private final GreedyStringTiling tiling;

  Comparison(SourceFolders folders, Consumer<Comparing> told) {
    this.folders = folders;
    this.told = told;
    this.language = new BoundedJava();
    this.options =
        new JPlagOptions(language, Set.of(), Set.of()).withMinimumTokenMatch(SHORTEST_MATCH);
    this.tiling = new GreedyStringTiling(options);
  }

  void run() throws IOException, ExitException {
    List<Submission> given = parsed("given", folders.given());
    List<Submission> submissions = List.empty();
    for (int number : folders.numbers()) {
      told.accept(new Comparing.Reads(number));
      List<Submission> one = parsed(String.valueOf(number), folders.files(number));
      if (one.isEmpty()) {
        told.accept(new Comparing.Skipped(number));
      }
      submissions = submissions.prependAll(one);
    }
    compare(submissions.reverse(), given);
    told.accept(new Comparing.Done());
  }

  /** Empty if it cannot be parsed, or is too short for any match. */
  private List<Submission> parsed(String name, List<Path> files) throws ExitException {
    List<File> plain = files.map(Path::toFile);
    Submission submission =
        new Submission(name, folders.path().toFile(), true, plain.asJava(), language);
    return List.ofAll(
        new SubmissionSet(java.util.List.of(submission), null, options).getSubmissions());
  }

  private void compare(List<Submission> submissions, List<Submission> given) {
    submissions.forEach(
        submission ->
            given.forEach(
                base ->
                    submission.setBaseCodeComparison(
                        tiling.generateBaseCodeMarking(submission, base))));
    for (Submission first : submissions) {
      told.accept(new Comparing.Compares(number(first)));
      submissions
          .takeRightWhile(other -> !other.equals(first))
          .forEach(second -> compare(first, second));
    }
  }

  private void compare(Submission first, Submission second) {
    JPlagComparison comparison = tiling.compare(first, second);
    double similarity = comparison.similarity();
    if (similarity >= SIMILAR && comparison.getNumberOfMatchedTokens() >= LEAST_IN_COMMON) {
      told.accept(new Comparing.Similar(number(first), number(second), (int) (100 * similarity)));
    }
  }

  private static int number(Submission submission) {
    return Integer.parseInt(submission.getName());
  }
}
