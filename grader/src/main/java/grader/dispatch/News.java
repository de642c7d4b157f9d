package grader.dispatch;

import grader.model.Sample;
import grader.model.Verdict;
import grader.wire.Event;
import grader.wire.LastWords;
import io.vavr.control.Option;

/** What the coordinator hears of a worker. */
sealed interface News {

  record Arrived(Event event) implements News {}

  /**
   * The worker ended before its work was done.
   *
   * @param doing what it was doing; none while it compiled, or between two checks
   */
  record Death(Cause cause, Option<LastWords.Doing> doing) implements News {

    /** The verdict on the check that killed the worker; none if no check did. */
    Option<Verdict> verdict() {
      return doing.map(
          last ->
              Verdict.failed(
                  last.check(),
                  cause.outcome(),
                  new Sample(last.call(), cause.got(), "an answer"),
                  Option.none()));
    }
  }
}
