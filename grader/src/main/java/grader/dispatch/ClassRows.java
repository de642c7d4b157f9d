package grader.dispatch;

import grader.model.Attempts;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import grader.model.Submission;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * What became of the deliveries of a class, and which of them count.
 *
 * @param deliveries gone through several times
 * @param firstWith the name of the first person with a submission, by its key
 * @param notKept the results that are not among the kept ones, by key
 */
record ClassRows(
    Exercise exercise,
    Pool pool,
    KeptResults kept,
    Iterable<Delivery> deliveries,
    Map<String, String> firstWith,
    Map<String, Result> notKept) {

  ClassResults results(Attempts which) {
    Map<String, Counted> counted = counted(which);
    return new ClassResults(
        exercise.id(),
        exercise.title(),
        () ->
            Iterator.ofAll(deliveries)
                .map(
                    delivery -> {
                      Counted counts = counted.get(delivery.person().id());
                      return row(delivery, counts != null && counts.attempt == delivery.attempt());
                    }));
  }

  private record Counted(int attempt, Points score) {}

  /** The attempt that counts, by the id of the person. */
  private Map<String, Counted> counted(Attempts which) {
    Map<String, Counted> counted = new HashMap<>();
    for (Delivery delivery : deliveries) {
      counted.merge(
          delivery.person().id(),
          new Counted(
              delivery.attempt(), which == Attempts.BEST ? result(delivery).score() : Points.ZERO),
          (earlier, later) -> which.replaces(later.score, earlier.score) ? later : earlier);
    }
    return counted;
  }

  private Result result(Delivery delivery) {
    return delivery
        .content()
        .fold(reason -> unreadable(delivery, reason), submission -> result(delivery, submission));
  }

  private Row row(Delivery delivery, boolean counts) {
    return new Row(
        delivery,
        result(delivery),
        counts,
        delivery
            .content()
            .toOption()
            .flatMap(submission -> Option.of(firstWith.get(kept.key(submission))))
            .filter(name -> !name.equals(delivery.person().name())));
  }

  private Result result(Delivery delivery, Submission submission) {
    String key = kept.key(submission);
    return Option.of(notKept.get(key))
        .orElse(() -> kept.find(key))
        .map(result -> result.of(delivery.person().name(), submission.notices()))
        .getOrElse(() -> stopped(delivery, Ending.NOT_GRADED, "its result could not be read back"));
  }

  private Result unreadable(Delivery delivery, String reason) {
    return stopped(delivery, Ending.UNREADABLE, reason);
  }

  private Result stopped(Delivery delivery, Ending ending, String reason) {
    return Result.stopped(
        new Result.Subject(
            delivery.person().name(),
            exercise.id(),
            "",
            pool.checks(),
            List.empty(),
            pool.containment().label(),
            kept.seed()),
        ending,
        reason,
        List.empty());
  }
}
