package grader.dispatch;

import grader.wire.Comparing;
import io.vavr.collection.List;

/** What became of a process that compares. */
sealed interface Course {

  record Complete(List<Comparing.Similar> pairs, List<Integer> skipped) implements Course {}

  /** It died of a submission that it was reading, or did not come to an end with it. */
  record StoppedReading(int submission) implements Course {}

  /** It died in another way, or took too long. */
  record Stopped() implements Course {}
}
