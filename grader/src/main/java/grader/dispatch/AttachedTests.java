package grader.dispatch;

import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Submission;
import grader.model.TestTerms;
import grader.model.TestsResult;
import grader.wire.Event;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Grades the tests that come with submissions. What it needs for that is made ready when the first
 * of them comes. Not for use by several threads at once.
 */
public final class AttachedTests implements AutoCloseable {
  private final Installation installation;
  private final Exercise exercise;
  private final Lazy<Option<TestTerms>> terms;
  private @Nullable Either<Event.Unsound, TestGrader> grader;

  /**
   * @param terms none where nobody knows what to grade tests by
   */
  public AttachedTests(
      Installation installation, Exercise exercise, Lazy<Option<TestTerms>> terms) {
    this.installation = installation;
    this.exercise = exercise;
    this.terms = terms;
  }

  /** The same result, with that of the tests if there are any. */
  public Result graded(Result result, Submission submission)
      throws IOException, InterruptedException {
    if (submission.tests().nonEmpty()) {
      for (TestTerms known : terms.get()) {
        return result.with(graded(submission, known));
      }
    }
    return result;
  }

  private TestsResult graded(Submission submission, TestTerms known)
      throws IOException, InterruptedException {
    Either<Event.Unsound, TestGrader> ready = ready(known);
    for (TestGrader usable : ready) {
      return usable.grade(submission.name(), submission.tests());
    }
    return TestsResult.stopped(
        exercise.id(),
        submission.name(),
        Ending.NOT_GRADED,
        ready.swap().map(Event.Unsound::reason).getOrElse(""),
        List.empty());
  }

  private Either<Event.Unsound, TestGrader> ready(TestTerms known)
      throws IOException, InterruptedException {
    Either<Event.Unsound, TestGrader> made = grader;
    if (made == null) {
      made = TestGrader.of(installation, exercise, known);
      grader = made;
    }
    return made;
  }

  @Override
  public void close() {
    if (grader != null) {
      grader.forEach(TestGrader::close);
    }
  }
}
