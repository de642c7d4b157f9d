package grader.cli;

import grader.dispatch.AttachedTests;
import grader.dispatch.Grader;
import grader.intake.Intake;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Person;
import grader.model.Result;
import grader.model.Row;
import grader.model.Submission;
import grader.report.change.Comparison;
import grader.report.change.ComparisonText;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Checks a submission again whenever it is saved, with a worker that is warm by then, and the tests
 * that come with it where they have changed.
 */
record Watch(Intake intake, Path source, Grader grader, AttachedTests tests, long seed) {

  /** A submission and what came of it. */
  record Checked(Submission submission, Result result) {}

  /**
   * Until the command is stopped.
   *
   * @param told of the report of each check, and what has changed since the one before
   */
  void from(Checked first, Consumer<String> told) throws IOException, InterruptedException {
    Checked before = first;
    try (Changes changes = new Changes(source)) {
      told.accept("\nWatching " + source + "; Ctrl-C ends it.\n");
      while (true) {
        changes.await();
        Either<String, Submission> read = intake.read(source);
        read.swap().forEach(sentence -> told.accept("\n" + sentence + "\n"));
        for (Submission submission : read) {
          Checked after = new Checked(submission, again(submission, before));
          told.accept(
              "\n"
                  + Format.text.of(after.result, submission.files())
                  + "\n"
                  + change(before.result, after.result));
          before = after;
        }
      }
    }
  }

  /** The same tests have the same result, whatever became of the code. */
  Result again(Submission submission, Checked before) throws IOException, InterruptedException {
    Result alone = grader.grade(submission, seed);
    return submission.tests().equals(before.submission.tests())
        ? before.result.tests().map(alone::with).getOrElse(alone)
        : tests.graded(alone, submission);
  }

  private static String change(Result before, Result after) {
    return ComparisonText.of(Comparison.of(alone(before), alone(after)));
  }

  private static ClassResults alone(Result result) {
    Person person = new Person(result.submission(), "");
    return new ClassResults(
        result.exercise(),
        "",
        List.of(
            new Row(new Delivery(person, false, 1, Either.left("")), result, true, Option.none())));
  }
}
